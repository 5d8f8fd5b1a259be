import type { Config } from 'payload'
import { requestUnderWay } from './request-under-way'
import { safeError } from './safe-error'
import { withoutSecrets } from './without-secrets'

/** One JSON object a line. What could name a person is left out wherever it would stand. */
export function logger(): NonNullable<Config['logger']> {
  return {
    // Also what Payload puts into the message itself, such as why it could not connect.
    destination: { write: (line) => void process.stdout.write(withoutSecrets(line)) },
    options: {
      level: 'info',
      base: undefined,
      mixin: requestUnderWay,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label: string) => ({ level: label }) },
      serializers: { err: safeError },
      redact: {
        paths: ['email', 'name', 'body', '*.email', '*.name', '*.body'],
        remove: true,
      },
    },
  }
}

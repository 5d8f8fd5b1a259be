import { APIError, type Config } from 'payload'
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
      hooks: {
        // What was refused in words is a line and no fault: Payload logs it with its stack, and who watches for errors is called.
        logMethod(args, method, level) {
          const refused = level === this.levels.values.error && refusalIn(args[0])
          if (refused) this.info({ status: refused.status }, safeError(refused).message)
          else method.apply(this, args)
        },
      },
      redact: {
        paths: ['email', 'name', 'body', '*.email', '*.name', '*.body'],
        remove: true,
      },
    },
  }
}

/** The refusal that is logged, where it is one: an error of Payload's kind that is the asker's fault. */
function refusalIn(logged: unknown): APIError | undefined {
  const { err } = (logged ?? {}) as { err?: unknown }
  return err instanceof APIError && err.status < 500 ? err : undefined
}

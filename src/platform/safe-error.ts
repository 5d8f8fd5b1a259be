import { withoutSecrets } from './without-secrets'

/** An error without what it was about: databases put the values of a failed query into their messages. */
export interface SafeError {
  type: string
  message: string
  code?: string
  stack?: string
}

/** What may be logged of an error: no values of a query, which can be a commenter's name, address and words. */
export function safeError(error: unknown): SafeError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' }
  const { code } = error as { code?: unknown }
  const cause = error.cause instanceof Error ? ` (${withoutValues(error.cause.message)})` : ''
  return {
    type: error.name,
    message: withoutValues(error.message) + cause,
    ...(code !== undefined && { code: String(code) }),
    ...(error.stack && { stack: framesOf(error.stack) }),
  }
}

function withoutValues(message: string): string {
  return withoutSecrets(message)
    .replace(/Failed query:[\s\S]*/, 'a query failed')
    .replace(/\bparams:[\s\S]*/, '')
    .replace(/\bdup key:[\s\S]*/, 'dup key')
    .replace(/[^\s"'<>(),;:]+@[^\s"'<>(),;:]+/g, '(address)')
}

/** Only where it happened: the first lines of a stack repeat the message. */
function framesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
}

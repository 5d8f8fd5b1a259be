import { ValidationError } from 'payload'

/** Why something was refused, in the words of what refused it. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof ValidationError)) return error instanceof Error ? error.message : String(error)
  return error.data.errors
    .map(({ label, message }) => (typeof label === 'string' ? `${label}: ${message}` : message))
    .join(' ')
}

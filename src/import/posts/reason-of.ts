import { ValidationError } from 'payload'

const TOO_DEEP =
  'in de tekst staan te veel HTML-elementen in elkaar, zoals een <div> of <b> die nergens eindigt. Herstel dat op de oude site.'

/** Why something was refused, in the words of what refused it. */
export function reasonOf(error: unknown): string {
  // Thousands of elements within each other: no person wrote them, but a program that never closed one.
  if (error instanceof RangeError && /call stack/.test(error.message)) return TOO_DEEP
  if (!(error instanceof ValidationError)) return error instanceof Error ? error.message : String(error)
  return error.data.errors
    .map(({ label, message }) => (typeof label === 'string' ? `${label}: ${message}` : message))
    .join(' ')
}

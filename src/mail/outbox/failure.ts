/** What becomes of a mail that could not be handed over. */
export type Failure = 'again' | 'dead' | 'unsure'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** How long to wait after the first, the second … failure; after the last one the mail is dead. About three days in all. */
const PAUSES = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  HOUR,
  4 * HOUR,
  12 * HOUR,
  24 * HOUR,
  24 * HOUR,
] as const

/** Milliseconds until the next attempt, or undefined when there have been enough. */
export function pauseAfter(attempts: number): number | undefined {
  return PAUSES[attempts - 1]
}

/** What an SMTP conversation failed with, as nodemailer says it. */
interface SmtpError {
  /** The command that was answered, such as `RCPT TO`. */
  command?: string
  responseCode?: number
}

const ABOUT_THE_MAIL = ['RCPT TO', 'DATA']
/** Whatever it is an answer to, it asks for a login or for TLS (RFC 4954). */
const ABOUT_THE_LOGIN = [530, 534, 535, 538]

/**
 * Reads a failure. A refusal for good (5xx) of this mail kills it; one of the greeting, the login or who sends, the same for every
 * mail, says something about the settings, which an operator mends. Where the whole mail was out and no answer came, the server may have it.
 *
 * @param wasOut whether the end of the mail may have reached the server
 */
export function failureOf(error: unknown, wasOut: boolean): Failure {
  const { command = '', responseCode } = error as SmtpError
  if (responseCode === undefined) return wasOut ? 'unsure' : 'again'
  const isForGood = responseCode >= 500 && !ABOUT_THE_LOGIN.includes(responseCode)
  return isForGood && ABOUT_THE_MAIL.includes(command) ? 'dead' : 'again'
}

import type { AfterErrorHook } from 'payload'

/** By SQLite's code, what staff are told. */
const WORDS: Record<string, string> = {
  SQLITE_BUSY: 'De database is bezet door een ander programma. Probeer het over een minuut opnieuw.',
  SQLITE_FULL:
    'De schijf van de site is vol, daarom kan er niets worden opgeslagen. Meld dit aan de beheerder.',
}

/** Answers 503 in words, where Payload says "Something went wrong." of a write that the database could not take. */
export const answerDatabaseTaken: AfterErrorHook = ({ error }) => {
  const message = wordsFor(error)
  return message ? { status: 503, response: { errors: [{ message }] } } : undefined
}

function wordsFor(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  return WORDS[String((error as { code?: unknown }).code)] ?? wordsFor(error.cause)
}

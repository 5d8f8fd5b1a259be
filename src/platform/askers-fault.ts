import type { AfterErrorHook } from 'payload'

/** Answers 400 to what the asker wrote wrong and Payload calls a fault of the server: JSON or an address that cannot be read. */
export const answerAskersFault: AfterErrorHook = ({ error }) => {
  if (!(error instanceof SyntaxError || error instanceof URIError)) return
  return { status: 400, response: { errors: [{ message: 'Deze vraag is niet te lezen.' }] } }
}

import type { AfterErrorHook } from 'payload'

/** What is said of forms in parts that are none; Payload passes it on as an error of its own. */
const UNREADABLE_FORM =
  /^(Malformed |Missing Content-Type|Multipart: Boundary not found|Unexpected end of |Request is not eligible for file upload)/

/** Answers 400 to what the asker wrote wrong and Payload calls a fault of the server: JSON, a form or an address that cannot be read. */
export const answerAskersFault: AfterErrorHook = ({ error }) => {
  const isUnreadable =
    error instanceof SyntaxError || error instanceof URIError || UNREADABLE_FORM.test(error.message)
  if (!isUnreadable) return
  return { status: 400, response: { errors: [{ message: 'Deze vraag is niet te lezen.' }] } }
}

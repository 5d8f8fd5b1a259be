import type { AfterErrorHook } from 'payload'

/** What is said of forms in parts that are none; Payload passes it on as an error of its own. */
const UNREADABLE_FORM =
  /^(Malformed |Missing Content-Type|Multipart: Boundary not found|Unexpected end of |Request is not eligible for file upload)/

/** Answers 400 where Payload calls a fault of the server what the asker wrote wrong: JSON, a form, an address. */
export const answerAskersFault: AfterErrorHook = ({ error, req }) => {
  const isUnreadable =
    error instanceof SyntaxError ||
    error instanceof URIError ||
    UNREADABLE_FORM.test(error.message) ||
    isNoDocument(req.data)
  if (!isUnreadable) return
  return { status: 400, response: { errors: [{ message: 'Deze vraag is niet te lezen.' }] } }
}

/** JSON that is not an object, such as `null`: Payload reads fields of it all the same. */
function isNoDocument(data: unknown): boolean {
  return data !== undefined && (typeof data !== 'object' || data === null || Array.isArray(data))
}

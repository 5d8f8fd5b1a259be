import type { AfterErrorHook } from 'payload'

/**
 * What is said of forms in parts that are none, and of one that says in words where its file is; Payload passes it on as an error of its
 * own.
 */
const UNREADABLE_FORM =
  /^(Malformed |Missing Content-Type|Multipart: Boundary not found|Unexpected end of |Request is not eligible for file upload|Expected response from the upload handler)/

/**
 * What code and databases throw at a question that cannot be asked: an object where a word belongs, a day that is none. They
 * check little. Of what changes something, the same errors may be ours.
 */
const UNASKABLE = /can only bind|cannot be passed as argument|datatype mismatch|must not contain null bytes/
const UNASKABLE_NAMES = ['TypeError', 'RangeError', 'CastError', 'BSONError']

/** Answers 400 where Payload calls a fault of the server what the asker wrote wrong: JSON, a form, an address. */
export const answerAskersFault: AfterErrorHook = ({ error, req }) => {
  const isUnreadable =
    error instanceof SyntaxError ||
    error instanceof URIError ||
    UNREADABLE_FORM.test(error.message) ||
    isNoDocument(req.data) ||
    (req.method === 'GET' && [error, error.cause].some(isUnaskable))
  if (!isUnreadable) return
  return { status: 400, response: { errors: [{ message: 'Deze vraag is niet te lezen.' }] } }
}

function isUnaskable(error: unknown): boolean {
  return error instanceof Error && (UNASKABLE_NAMES.includes(error.name) || UNASKABLE.test(error.message))
}

/** JSON that is not an object, such as `null`: Payload reads fields of it all the same. */
function isNoDocument(data: unknown): boolean {
  return data !== undefined && (typeof data !== 'object' || data === null || Array.isArray(data))
}

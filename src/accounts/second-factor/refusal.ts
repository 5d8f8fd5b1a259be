import { APIError } from 'payload'

/** An error whose words the asker reads. */
export function refusal(words: string, status = 400): APIError<null> {
  return new APIError(words, status, null, true)
}

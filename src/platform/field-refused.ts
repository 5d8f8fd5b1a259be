import { type PayloadRequest, ValidationError } from 'payload'

/**
 * A refusal that stands at its field, and says the same at the top. Payload's own message names the field only, and its form
 * drops what stands at the field when an answer about the form's state comes in after the refusal.
 */
export function fieldRefused(
  req: PayloadRequest,
  collection: string | undefined,
  path: string,
  message: string,
): ValidationError {
  const error = new ValidationError({ collection, errors: [{ path, message }], req }, req.t)
  error.message = message
  return error
}

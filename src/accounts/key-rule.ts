import type { CollectionBeforeValidateHook } from 'payload'
import { fieldRefused } from '@/platform/field-refused'

/** The admin makes keys of 36. */
const SHORTEST = 32

/**
 * An API key cannot be guessed, whoever sets it: it opens the site without a second step, and no wrong ones are counted. One
 * that a user has already stays as it is.
 */
export const requireLongKey: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const key: unknown = data?.apiKey
  if (typeof key !== 'string' || key === '' || key.length >= SHORTEST) return data
  if (key === originalDoc?.apiKey) return data
  throw fieldRefused(req, 'users', 'apiKey', `Kies een sleutel van ten minste ${SHORTEST} tekens.`)
}

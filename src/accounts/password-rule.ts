import type { CollectionBeforeValidateHook } from 'payload'
import { fieldRefused } from '@/platform/field-refused'

const SHORTEST = 10

/** A password is long enough, whoever sets it. */
export const requireLongPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const { password } = (data ?? {}) as { password?: unknown }
  if (typeof password !== 'string' || password.length >= SHORTEST) return data
  const message = `Kies een wachtwoord van ten minste ${SHORTEST} tekens.`
  throw fieldRefused(req, 'users', 'password', message)
}

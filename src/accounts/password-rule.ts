import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

const SHORTEST = 10

/** A password is long enough, whoever sets it. */
export const requireLongPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const { password } = (data ?? {}) as { password?: unknown }
  if (typeof password !== 'string' || password.length >= SHORTEST) return data
  const message = `Kies een wachtwoord van ten minste ${SHORTEST} tekens.`
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }], req }, req.t)
}

import { type AfterErrorHook, ValidationError } from 'payload'

/** What Payload refuses in English, whatever the language, as an account for an address that has one: what stands at the field. */
export const sayRefusal: AfterErrorHook = ({ error }) => {
  if (!(error instanceof ValidationError) || !error.message.startsWith('The following field')) return
  const message = error.data.errors.map((each) => each.message).join(' ')
  return { status: 400, response: { errors: [{ name: error.name, message, data: error.data }] } }
}

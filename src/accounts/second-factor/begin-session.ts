import { getFieldsToSign, jwtSign, type PayloadRequest } from 'payload'
import { addSessionToUser, generatePayloadCookie } from 'payload/shared'
import { sendHeader } from '../send-header'
import type { StoredUser } from './set-up-ticket'

/** Logs a user in without a password, as Payload does after one: only for who has just shown both steps. */
export async function beginSession(
  req: PayloadRequest,
  user: StoredUser,
): Promise<{ exp: number; token: string }> {
  const { config } = req.payload
  const collectionConfig = req.payload.collections.users.config
  const { sid } = await addSessionToUser({ collectionConfig, payload: req.payload, req, user: user as never })
  const fieldsToSign = getFieldsToSign({ collectionConfig, email: user.email, sid, user: user as never })
  const { tokenExpiration } = collectionConfig.auth
  const session = await jwtSign({ fieldsToSign, secret: req.payload.secret, tokenExpiration })
  const cookie = generatePayloadCookie({
    collectionAuthConfig: collectionConfig.auth,
    cookiePrefix: config.cookiePrefix ?? 'payload',
    token: session.token,
    returnCookieAsObject: false,
  })
  sendHeader(req, 'Set-Cookie', String(cookie))
  return session
}

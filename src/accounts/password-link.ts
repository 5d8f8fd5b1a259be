import type { Payload } from 'payload'
import { env } from '@/platform/env'

/** Makes a link with which the owner of this mailbox chooses a password; it ends the one before. */
export async function passwordLink(
  payload: Payload,
  email: string,
  lastsMs: number,
): Promise<{ token: string; url: string }> {
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    expiration: lastsMs,
  })
  return { token, url: `${env().SITE_URL}/admin/reset/${token}` }
}

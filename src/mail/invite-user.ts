import { randomBytes } from 'node:crypto'
import type { CollectionAfterChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { runAfterCommit } from '@/platform/after-commit'
import { env } from '@/platform/env'

const LINK_LASTS_MS = 7 * 24 * 60 * 60 * 1000

/** An admin need not make up a password for somebody else: without one, nobody knows it until the person chooses. */
export const makeUpPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' || !req.user) return args
  const { data } = args as { data?: { password?: unknown } }
  if (data) data.password ||= randomBytes(24).toString('base64url')
  return args
}

/** Mails a new user where to choose a password; the link works for a week. The first admin, made at setup, gets none. */
export const inviteUser: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
  if (operation === 'create' && req.user) await runAfterCommit(req, () => sendInvitation(doc, req))
  return doc
}

async function sendInvitation({ email, name }: User, { payload, user }: PayloadRequest): Promise<void> {
  try {
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
      expiration: LINK_LASTS_MS,
    })
    const { SITE_URL } = env()
    await payload.sendEmail({
      to: { name, address: email },
      subject: `Uw account bij ${new URL(SITE_URL).host}`,
      text: [
        `Dag ${name},`,
        `${user?.name ?? 'Een beheerder'} heeft een account voor u gemaakt. Kies binnen een week een wachtwoord:`,
        `${SITE_URL}/admin/reset/${token}`,
        `Is de link verlopen? Vraag een nieuwe aan op ${SITE_URL}/admin/forgot`,
      ].join('\n\n'),
    })
  } catch (error) {
    // The account is there: "wachtwoord vergeten" sends a new link once mail works.
    payload.logger.error({ err: error }, 'an invitation could not be mailed')
  }
}

import { randomBytes } from 'node:crypto'
import type { CollectionAfterChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { messages } from '@/language/messages'
import { queueMail } from '@/mail/outbox/queue-mail'
import { findSiteName } from '@/mail/outbox/site-name'
import { writeMail } from '@/mail/write-mail'
import type { User } from '@/payload-types'
import { runAfterCommit } from '@/platform/after-commit'
import { env } from '@/platform/env'
import { passwordLink } from '../password-link'

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

async function sendInvitation({ email, id, name }: User, { payload, user }: PayloadRequest): Promise<void> {
  try {
    const words = messages().mail.invitation
    const siteName = await findSiteName(payload)
    const { url } = await passwordLink(payload, email, LINK_LASTS_MS)
    await queueMail(payload, {
      key: `invitation:${id}`,
      kind: 'invitation',
      to: email,
      ...writeMail({
        site: siteName,
        subject: words.subject(siteName),
        name,
        paragraphs: [words.what(user?.name ?? words.somebody, siteName)],
        link: { text: words.link, url },
        afterwards: [words.later(`${env().SITE_URL}/admin/forgot`)],
      }),
    })
  } catch (error) {
    // The account is there: "wachtwoord vergeten" sends a new link.
    payload.logger.error({ err: error }, 'an invitation could not be queued')
  }
}

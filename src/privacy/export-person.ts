import type { Payload, Where } from 'payload'
import { findBlockOf } from '@/comments/blocks/find-block-of'
import { browsersOf } from '@/comments/trust/stored-browsers'
import { READERS_MAILS } from '@/mail/kinds'
import type { Comment, CommentDecision, Mail } from '@/payload-types'
import { commentsOf } from './comments-of'
import type { AboutNote } from './notes-about'

/** What the site keeps about a person, readable for that person and for programs. */
export interface PersonExport {
  email: string
  exportedAt: string
  comments: Partial<Comment>[]
  /** What staff changed in their words. */
  edits: Pick<CommentDecision, 'decidedAt' | 'nameBefore' | 'nameAfter' | 'bodyBefore' | 'bodyAfter'>[]
  /** Browsers that are remembered as theirs. */
  browsers: { since: string; until: string }[]
  /** What holds what comes from the address out of sight. */
  block?: { since: string; until: string; reason: string }
  /** Mails that were not sent (yet); of sent ones nothing is kept. */
  mails: Pick<Mail, 'kind' | 'subject' | 'text' | 'state' | 'createdAt'>[]
}

/** The same for editors, with what moderators told each other. */
export interface PersonExportForEditors extends PersonExport {
  notes: AboutNote[]
}

/** Everything that the site keeps under an e-mail address. */
export async function exportPerson(payload: Payload, email: string): Promise<PersonExport> {
  const comments = await commentsOf(payload, email)
  const block = await findBlockOf(payload, email)
  const { docs: mails } = await payload.find({
    collection: 'mails',
    where: mailsAbout(email, comments),
    depth: 0,
    pagination: false,
  })
  return {
    email,
    exportedAt: new Date().toISOString(),
    comments: comments.map(withoutInternals),
    edits: await editsOf(payload, comments),
    browsers: (await browsersOf(payload, email)).map(({ createdAt, expiresAt }) => ({
      since: createdAt,
      until: expiresAt,
    })),
    ...(block && { block: { since: block.createdAt, until: block.until, reason: block.reason } }),
    mails: mails.map(({ kind, subject, text, state, createdAt }) => ({
      kind,
      subject,
      text,
      state,
      createdAt,
    })),
  }
}

async function editsOf(payload: Payload, comments: Comment[]): Promise<PersonExport['edits']> {
  const { docs } = await payload.find({
    collection: 'comment-decisions',
    where: { comment: { in: comments.map(({ id }) => id) }, how: { equals: 'edit' } },
    select: { decidedAt: true, nameBefore: true, nameAfter: true, bodyBefore: true, bodyAfter: true },
    sort: 'decidedAt',
    depth: 0,
    pagination: false,
  })
  return docs.map(({ id, ...edit }) => edit)
}

/** Not what says nothing to anybody without the site's secret, nor who of the staff decided. */
function withoutInternals(comment: Comment): Partial<Comment> {
  const {
    emailKey,
    fingerprint,
    wordsHash,
    mailsDueAt,
    decidedBy,
    confirmable,
    block,
    spamRank,
    rejectionMail,
    ...about
  } = comment
  return about
}

/**
 * What is mailed to somebody about their comments, to the address as it was asked for and as it was typed. Not what a colleague is
 * mailed who has the same address: who opens the export of an admin's would have the link to a new password for the account.
 */
export function mailsAbout(email: string, comments: Comment[]): Where {
  const addresses = [...new Set([email, ...comments.map((comment) => comment.email)])]
  return { and: [{ to: { in: addresses } }, { kind: { in: READERS_MAILS } }] }
}

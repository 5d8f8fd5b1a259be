import type { PayloadRequest, Where } from 'payload'
import type { Comment, CommentDecision } from '@/payload-types'
import { inOneWrite } from '@/platform/one-commit'
import { nextNumber } from '@/platform/stored-counters'
import { takeBackMails } from './mails/take-back'
import { choosePage } from './pages/choose-page'
import { type CommentStatus, mayBecome, mayUndo } from './status'
import { decideWhere } from './stored-comments'

/** A step of one comment through the transition table. */
export interface StatusChange {
  id: string
  /** The state that whoever decides saw; where it is another by now, nothing changes. */
  from: CommentStatus
  to: CommentStatus
  how: CommentDecision['how']
  /** Only while nobody decided since this moment: what an undo asks for. */
  unlessDecidedSince?: string
  /** Only while nothing but the word of its writer is missing, and nobody decided. */
  onlyConfirmable?: true
  /** Why it is rejected, where a moderator says so. */
  rejection?: Rejection
  /** What an undo gives back. */
  reports?: { reportCount: number; reportedAt: string | null }
}

export interface Rejection {
  /** As moderators know it. */
  reason: string
  /** What its writer is mailed; nothing where nobody wants that. */
  mail: string | null
}

/** So long a mail about a rejection waits, for a moderator who takes it back. */
const MAIL_WAITS_MS = 20_000

export type ChangeResult =
  | { changed: Comment; decision: CommentDecision }
  /** Somebody was first; the comment as it is now, or nothing when it is gone. */
  | { conflict: Comment | undefined }
  | { refused: { from: CommentStatus; to: CommentStatus } }

/**
 * The only way in which a stored comment's state changes: held to the table, compared and set in one statement of the
 * database, so that of two deciders at once one is told, and recorded. The caller runs what follows from it.
 */
export async function changeStatus(req: PayloadRequest, change: StatusChange): Promise<ChangeResult> {
  const { id, from, to, how } = change
  const isAllowed = how === 'undo' ? mayUndo(to, from) : mayBecome(from, to, deciderOf(req))
  if (!isAllowed) return { refused: { from, to } }
  const before = await readBefore(req, id)
  const decidedAt = momentAfter(before?.decidedAt)
  const isFirst = to === 'published' && before && !before.page
  const data = {
    status: to,
    decidedAt,
    decidedBy: req.user?.id ?? null,
    updatedAt: decidedAt,
    ...(to === 'published' && { mailsDueAt: decidedAt }),
    ...rejectionOf(change, decidedAt),
    ...(isFirst && { page: await choosePage(req.payload, before, req) }),
    ...(change.reports ?? { reportCount: 0, reportedAt: null, reportsClearedAt: decidedAt }),
  }
  const record = {
    ...decidedBy(req),
    comment: id,
    from,
    to,
    how,
    decidedAt,
    ...(change.rejection && { reason: change.rejection.reason }),
    reportCount: before?.reportCount ?? 0,
    reportedAt: before?.reportedAt ?? null,
  }
  const decided = await inOneWrite(req.payload, async () => {
    const named = isFirst && { number: await nextNumber(req.payload, 'comments') }
    return decideWhere(req.payload, whereUntouched(change), { ...data, ...named }, record, req)
  })
  if (!decided) return { conflict: await readComment(req, id) }
  await takeBackMails(req, id, to)
  return decided
}

/** A moderator, or nobody: then it is the site itself. */
export function deciderOf(req: PayloadRequest): 'moderator' | 'system' {
  return req.user ? 'moderator' : 'system'
}

/** The name is kept beside the user: it has to say who it was after the account is gone. */
export function decidedBy({ user }: PayloadRequest): Pick<CommentDecision, 'by' | 'byName'> {
  return { by: user?.id ?? null, byName: user?.name ?? 'De site zelf' }
}

function whereUntouched({ id, from, unlessDecidedSince, onlyConfirmable }: StatusChange): Where[] {
  return [
    { id: { equals: id } },
    { status: { equals: from } },
    ...(unlessDecidedSince ? [{ decidedAt: { equals: unlessDecidedSince } }] : []),
    ...(onlyConfirmable ? [{ confirmable: { equals: true } }, { decidedAt: { exists: false } }] : []),
  ]
}

/** In the very write that rejects: a crash afterwards loses no mail, and what is taken back is not mailed. */
function rejectionOf({ rejection }: StatusChange, decidedAt: string): Partial<Comment> {
  if (!rejection) return { rejectionReason: null, rejectionMail: null }
  const mailsDueAt = new Date(Date.parse(decidedAt) + MAIL_WAITS_MS).toISOString()
  return {
    rejectionReason: rejection.reason,
    rejectionMail: rejection.mail,
    ...(rejection.mail && { mailsDueAt }),
  }
}

/** Moments tell decisions apart: two of the same millisecond must not look like one. */
function momentAfter(last: string | null | undefined): string {
  return new Date(Math.max(Date.now(), last ? Date.parse(last) + 1 : 0)).toISOString()
}

/** Past Payload's hooks for reading, which make of a comment what its reader may see of it. */
function readBefore(req: PayloadRequest, id: string): Promise<Before | null> {
  return req.payload.db.findOne<Comment>({
    collection: 'comments',
    where: { id: { equals: id } },
    select: { decidedAt: true, page: true, parent: true, symptom: true, reportCount: true, reportedAt: true },
    req,
  })
}

type Before = Pick<Comment, 'decidedAt' | 'page' | 'parent' | 'symptom' | 'reportCount' | 'reportedAt'>

async function readComment(req: PayloadRequest, id: string): Promise<Comment | undefined> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]
}

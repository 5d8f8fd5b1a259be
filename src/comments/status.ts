/** The states of a comment, and who may bring it from which to which: the one place that says so. */
export const COMMENT_STATUSES = ['pending', 'published', 'rejected', 'spam', 'blocked'] as const
export type CommentStatus = (typeof COMMENT_STATUSES)[number]

export const STATUS_LABELS: Record<CommentStatus, string> = {
  pending: 'Wacht op beoordeling',
  published: 'Gepubliceerd',
  rejected: 'Afgewezen',
  spam: 'Spam',
  blocked: 'Geblokkeerd',
}

/** A moderator (or an editor or admin), or the site by itself: a confirmed address, reports of readers, an erasure. */
export type Decider = 'moderator' | 'system'

const TRANSITIONS: Record<Decider, Record<CommentStatus, readonly CommentStatus[]>> = {
  moderator: {
    pending: ['published', 'rejected', 'spam'],
    published: ['pending', 'rejected', 'spam'],
    rejected: ['pending', 'published', 'spam'],
    // What was called spam by mistake is looked at once more before it can be refused for its content.
    spam: ['pending', 'published'],
    blocked: ['pending', 'published', 'spam'],
  },
  // The site releases, hides and withdraws; it brings nothing back that a moderator refused.
  system: {
    pending: ['published', 'rejected', 'spam'],
    published: ['pending', 'rejected'],
    rejected: [],
    spam: [],
    // Only a lifted block brings it back (`blocks/let-go.ts`).
    blocked: [],
  },
}

const STARTS: Record<Decider, readonly CommentStatus[]> = {
  moderator: ['pending', 'published'],
  system: ['pending', 'published', 'spam', 'blocked'],
}

/** Whether somebody may bring a comment from one state to the other; staying is always allowed. */
export function mayBecome(from: CommentStatus, to: CommentStatus, decider: Decider = 'moderator'): boolean {
  return from === to || TRANSITIONS[decider][from].includes(to)
}

/** Whether a new comment may begin in this state. */
export function mayBegin(status: CommentStatus, decider: Decider): boolean {
  return STARTS[decider].includes(status)
}

/** Whether a moderator's step may be taken back: every step that was allowed, and no other. */
export function mayUndo(from: CommentStatus, to: CommentStatus): boolean {
  return mayBecome(from, to)
}

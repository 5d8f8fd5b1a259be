/** The states of a comment, and which may follow which: the one place that says so. */
export const COMMENT_STATUSES = ['pending', 'published', 'rejected', 'spam'] as const
export type CommentStatus = (typeof COMMENT_STATUSES)[number]

export const STATUS_LABELS: Record<CommentStatus, string> = {
  pending: 'Wacht op beoordeling',
  published: 'Gepubliceerd',
  rejected: 'Afgewezen',
  spam: 'Spam',
}

const TRANSITIONS: Record<CommentStatus, readonly CommentStatus[]> = {
  pending: ['published', 'rejected', 'spam'],
  published: ['pending', 'rejected', 'spam'],
  rejected: ['pending', 'published', 'spam'],
  // What was called spam by mistake is looked at once more before it can be refused for its content.
  spam: ['pending', 'published'],
}

/** Whether a moderator may bring a comment from one state to the other; staying is always allowed. */
export function mayBecome(from: CommentStatus, to: CommentStatus): boolean {
  return from === to || TRANSITIONS[from].includes(to)
}

/** How deep answers stand under each other; deeper ones stand in a row at this level. */
const DEEPEST = 5

/** A comment as readers see it: nothing that tells who wrote it but the name. */
export interface ShownComment {
  id: string
  /** How pages name it. */
  ref: string
  /** Empty where only a place is left. */
  name: string
  body: string
  createdAt: string
  staffReply: boolean
  /** The editors changed its words. */
  isEdited: boolean
  parent: string | null
  /** It was withdrawn or erased: its place stays, for the answers under it. */
  isRemoved: boolean
}

/** A comment with its answers. */
export interface Thread extends ShownComment {
  replies: Thread[]
  /**
   * What it answers, where that is not the comment that it stands under: by name where both are on one page, and without
   * where they are not.
   */
  answers: { ref: string; name: string } | null
}

/** Puts answers under what they answer, in the order they come in; a removed comment without answers is left out. */
export function toThreads(comments: readonly ShownComment[]): Thread[] {
  const threads = new Map<string, Thread>(
    comments.map((comment) => [comment.id, { ...comment, replies: [], answers: null }]),
  )
  const top: Thread[] = []
  for (const thread of threads.values()) {
    const parent = thread.parent === null ? undefined : threads.get(thread.parent)
    if (parent) parent.replies.push(thread)
    else top.push({ ...thread, answers: thread.parent === null ? null : { ref: thread.parent, name: '' } })
  }
  return top.flatMap(withoutEmptyPlaces).map((thread) => flatBelow(thread, 1))
}

/** How many comments the threads hold, answers included, and without those that were removed. */
export function countComments(threads: readonly Thread[]): number {
  return threads.reduce(
    (sum, { isRemoved, replies }) => sum + (isRemoved ? 0 : 1) + countComments(replies),
    0,
  )
}

function withoutEmptyPlaces(thread: Thread): Thread[] {
  const replies = thread.replies.flatMap(withoutEmptyPlaces)
  return thread.isRemoved && replies.length === 0 ? [] : [{ ...thread, replies }]
}

function flatBelow(thread: Thread, level: number): Thread {
  const replies =
    level < DEEPEST - 1
      ? thread.replies.map((reply) => flatBelow(reply, level + 1))
      : thread.replies.flatMap((reply) => [{ ...reply, replies: [] }, ...inARow(reply)])
  return { ...thread, replies }
}

/** All that was answered below a comment, each saying whom it answers. */
function inARow(thread: Thread): Thread[] {
  const answers = { ref: thread.ref, name: thread.name }
  return thread.replies.flatMap((reply) => [{ ...reply, replies: [], answers }, ...inARow(reply)])
}

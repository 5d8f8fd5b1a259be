/** A comment as readers see it: nothing that tells who wrote it but the name. */
export interface PublishedComment {
  id: string
  name: string
  body: string
  createdAt: string
  staffReply: boolean
  parent: string | null
}

/** A comment with its answers. */
export interface Thread extends PublishedComment {
  replies: Thread[]
}

/** Puts answers under what they answer; where that is not public (any more), they stand by themselves. */
export function toThreads(comments: readonly PublishedComment[]): Thread[] {
  const threads = new Map(comments.map((comment) => [comment.id, { ...comment, replies: [] as Thread[] }]))
  const top: Thread[] = []
  for (const thread of threads.values()) {
    const parent = thread.parent === null ? undefined : threads.get(thread.parent)
    ;(parent?.replies ?? top).push(thread)
  }
  return top
}

/** How many comments the threads hold, answers included. */
export function countComments(threads: readonly Thread[]): number {
  return threads.reduce((sum, { replies }) => sum + 1 + countComments(replies), 0)
}

/** The comment with this id among the threads and all their answers. */
export function findThread(threads: readonly Thread[], id: string): Thread | undefined {
  for (const thread of threads) {
    const found = thread.id === id ? thread : findThread(thread.replies, id)
    if (found) return found
  }
  return undefined
}

interface Answer {
  /** Its number; several can have the same, or none. */
  id: string
  /** The number of what it answers; empty where it answers nothing. */
  parent: string
}

/** A comment with its place in the list, and that of what it answers. */
type Placed<Comment> = Comment & { at: number; parentAt?: number }

interface Threads<Comment> {
  /** Every comment once; what it answers stands in an earlier level. */
  levels: Placed<Comment>[][]
  /** Answers to what is not there. */
  orphans: Comment[]
}

/** Puts comments in the order in which they can be stored: in a file an answer may come first. */
export function inThreads<Comment extends Answer>(comments: readonly Comment[]): Threads<Comment> {
  const places = new Map<string, number>()
  for (const [at, { id }] of comments.entries()) if (id && !places.has(id)) places.set(id, at)
  const answers = new Map<number, Placed<Comment>[]>()
  const orphans: Comment[] = []
  let level: Placed<Comment>[] = []
  for (const [at, comment] of comments.entries()) {
    const found = places.get(comment.parent)
    const parentAt = found === at ? undefined : found
    const placed = { ...comment, at, ...(parentAt !== undefined && { parentAt }) }
    if (comment.parent && found === undefined) orphans.push(comment)
    if (parentAt === undefined) level.push(placed)
    else addTo(answers, parentAt, placed)
  }
  const levels: Placed<Comment>[][] = []
  const left = new Set([...level, ...[...answers.values()].flat()])
  while (level.length > 0) {
    levels.push(level)
    for (const each of level) left.delete(each)
    level = level.flatMap(({ at }) => answers.get(at) ?? [])
  }
  // What is left answers itself in a circle.
  return { levels: left.size > 0 ? [...levels, [...left]] : levels, orphans }
}

function addTo<Value>(lists: Map<number, Value[]>, key: number, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

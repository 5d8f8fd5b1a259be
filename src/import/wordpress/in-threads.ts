interface Answer {
  id: string
  /** Empty where it answers nothing. */
  parent: string
}

interface Threads<Comment> {
  /** Every comment once; what it answers stands in an earlier level. */
  levels: Comment[][]
  /** The ids of answers to what is not there. */
  orphans: string[]
}

/** Puts comments in the order in which they can be stored: in a file an answer may come first. */
export function inThreads<Comment extends Answer>(comments: readonly Comment[]): Threads<Comment> {
  const all = new Map(comments.map((comment) => [comment.id, comment]))
  const answers = new Map<string, Comment[]>()
  const orphans: string[] = []
  let level: Comment[] = []
  for (const comment of all.values()) {
    const parent = all.get(comment.parent)
    if (comment.parent && !parent) orphans.push(comment.id)
    if (!parent || parent === comment) level.push(comment)
    else addTo(answers, parent.id, comment)
  }
  const levels: Comment[][] = []
  while (level.length > 0) {
    levels.push(level)
    for (const { id } of level) all.delete(id)
    level = level.flatMap(({ id }) => answers.get(id) ?? []).filter(({ id }) => all.has(id))
  }
  // What is left answers itself in a circle.
  const circle = [...all.values()]
  return { levels: circle.length > 0 ? [...levels, circle] : levels, orphans }
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

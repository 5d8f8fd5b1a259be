import { causeFinder } from './cause-finder'
import type { CauseLabel } from './cause-row'
import { nameKey } from './name-key'

interface Line {
  line: number
  name: string
  term?: string | undefined
}

export interface LineFinder {
  /** The cause that a line names, none where the site does not know it; in Dutch why the line is left alone. */
  find: (line: Line) => { cause: CauseLabel | undefined } | { message: string }
  /** Whether a line named the cause, also one that is left alone. */
  isNamed: (cause: string) => boolean
}

/**
 * Finds the causes of the lines of a list, one after the other: those that are listed already before others of that name.
 * @param way what an editor writes to say which one of several it is
 */
export function lineFinder(
  listed: readonly CauseLabel[],
  all: readonly CauseLabel[],
  way: string,
): LineFinder {
  const [findListed, findAny] = [causeFinder(listed), causeFinder(all)]
  const lines = new Map<string, number>()
  const named = new Set<string>()
  return {
    find: (line) => {
      const inList = findListed(line)
      const found = inList.length > 0 ? inList : findAny(line)
      for (const { id } of found) named.add(id)
      if (found.length > 1) return { message: `${found.length} oorzaken heten zo. ${way}` }
      const [cause] = found
      const key = cause?.id ?? nameKey(line.name, line.term)
      const earlier = lines.get(key)
      if (earlier) return { message: `staat ook op regel ${earlier}.` }
      lines.set(key, line.line)
      return { cause }
    },
    isNamed: (cause) => named.has(cause),
  }
}

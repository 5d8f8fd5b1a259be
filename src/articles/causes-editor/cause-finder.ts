import type { CauseLabel } from './cause-row'
import { nameKey, plain } from './name-key'

/** Finds causes by name and term; without a term also by name alone, by term or by synonym. What is in the trash is not found. */
export function causeFinder(
  causes: readonly CauseLabel[],
): (line: { name: string; term?: string | undefined }) => CauseLabel[] {
  const exact = new Map<string, CauseLabel[]>()
  const loose = new Map<string, Set<CauseLabel>>()
  for (const cause of causes) {
    if (cause.isInTrash) continue
    const key = nameKey(cause.name, cause.term)
    exact.set(key, [...(exact.get(key) ?? []), cause])
    for (const name of [cause.name, cause.term ?? '', ...cause.synonyms]) {
      if (name) loose.set(plain(name), (loose.get(plain(name)) ?? new Set()).add(cause))
    }
  }
  return ({ name, term }) => {
    const found = exact.get(nameKey(name, term)) ?? []
    if (found.length > 0 || term) return [...new Set(found)]
    return [...(loose.get(plain(name)) ?? [])]
  }
}

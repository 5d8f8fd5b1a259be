import type { ListedCause } from './tier'

/** A cause with those of the same tier that are a kind of it. */
export interface NestedCause {
  cause: ListedCause
  under: ListedCause[]
}

/** Puts each cause under what it is a kind of, where that stands in the same tier; one level deep, in the same order. */
export function nestCauses(causes: readonly ListedCause[]): NestedCause[] {
  const byId = new Map(causes.map((cause) => [cause.id, cause]))
  // What stands under another one holds none itself: so a chain, or a circle, still shows each of its causes.
  const isTop = (cause: ListedCause): boolean => !byId.has(cause.parent ?? '')
  const parentOf = (cause: ListedCause): ListedCause | undefined => {
    const parent = byId.get(cause.parent ?? '')
    return parent && parent !== cause && isTop(parent) ? parent : undefined
  }
  return causes
    .filter((cause) => !parentOf(cause))
    .map((cause) => ({ cause, under: causes.filter((other) => parentOf(other) === cause) }))
}

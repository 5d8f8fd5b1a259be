import type { Cause } from '@/payload-types'
import type { CauseLabel } from './cause-row'

/** What the table needs of a stored cause. */
export function toLabel(
  cause: Pick<Cause, 'id' | 'name' | 'term' | 'kind' | 'parent' | 'synonyms' | 'deletedAt'>,
): CauseLabel {
  const { id, name, term, kind, parent, synonyms, deletedAt } = cause
  return {
    id,
    name,
    term: term || null,
    kind,
    parent: typeof parent === 'object' ? (parent?.id ?? null) : (parent ?? null),
    synonyms: synonyms ?? [],
    isInTrash: Boolean(deletedAt),
  }
}

import { messages } from '@/language/messages'
import type { Cause } from '@/payload-types'
import type { CauseEntry } from './list'

/** The kinds that there are causes of, in the order of the catalogue, with how many; a cause has more than one name. */
export function kindsOf(causes: readonly CauseEntry[]): { kind: Cause['kind']; count: number }[] {
  const slugs = new Map<Cause['kind'], Set<string>>()
  for (const { kind, slug } of causes) slugs.set(kind, (slugs.get(kind) ?? new Set()).add(slug))
  return (Object.keys(messages().causes.kindPlural) as Cause['kind'][]).flatMap((kind) => {
    const count = slugs.get(kind)?.size ?? 0
    return count > 0 ? [{ kind, count }] : []
  })
}

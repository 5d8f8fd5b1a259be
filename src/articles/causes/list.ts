import type { Payload } from 'payload'
import { messages } from '@/language/messages'
import type { Cause } from '@/payload-types'
import { findPublic } from '@/platform/find-public'
import type { CauseName } from './cause'

/** A cause as lists show it. */
export interface CauseEntry extends CauseName {
  kind: Cause['kind']
}

/** All causes that are not in the trash, from A to Z. */
export async function listCauses(payload: Payload): Promise<readonly CauseEntry[]> {
  const docs = await findPublic<Pick<Cause, 'slug' | 'name' | 'term' | 'kind'>>(payload, {
    collection: 'causes',
    select: { slug: true, name: true, term: true, kind: true },
  })
  // One collator for all: `localeCompare` makes its own for each of 300.000 comparisons.
  const { compare } = new Intl.Collator(messages().locale)
  return docs
    .map(({ slug, name, term, kind }) => ({ slug, name, term: term ?? null, kind }))
    .sort((a, b) => compare(a.name, b.name))
}

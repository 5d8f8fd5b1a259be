import type { Payload } from 'payload'
import { messages } from '@/language/messages'
import type { Cause } from '@/payload-types'
import { findPublic } from '@/platform/find-public'
import { indexNames } from './index-names'

/** A cause under one of its names, as lists show it. */
export interface CauseEntry {
  slug: string
  name: string
  kind: Cause['kind']
}

/** All causes that are not in the trash, under each of their names, from A to Z. */
export async function listCauses(payload: Payload): Promise<readonly CauseEntry[]> {
  const docs = await findPublic<Pick<Cause, 'slug' | 'name' | 'term' | 'kind'>>(payload, {
    collection: 'causes',
    select: { slug: true, name: true, term: true, kind: true },
  })
  // One collator for all: `localeCompare` makes its own for each of 300.000 comparisons.
  const { compare } = new Intl.Collator(messages().locale)
  return docs
    .flatMap(({ slug, name, term, kind }) =>
      indexNames({ name, term, kind }).map((each) => ({ slug, name: each, kind })),
    )
    .sort((a, b) => compare(a.name, b.name))
}

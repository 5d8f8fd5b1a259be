import type { Source, Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import type { FollowedSource } from '@/text/followed'
import { footnotesIn } from '@/text/footnote/footnotes-in'
import { fullName } from '@/ui/full-name'
import { sourceName } from './source-name'

/** A source of the list as an article names it: once, whatever it supports. */
export interface Reference {
  id: string
  title: string
  publisher: string | null
  year: number | null
  /** Where it stands: an address on the web. */
  url: string | null
  kind: Source['kind']
  /** The causes whose figures it supports, as readers see them; most cases first. */
  causes: string[]
  /** The footnotes of the text that lead to it: the place of each among all of them, counted from 1, and where in the source. */
  footnotes: { count: number; note: string | null }[]
}

/**
 * The sources of the list that an article uses: those of its footnotes in the order of the text, which gives them their
 * numbers, then what else its text rests on, then those of its figures, most cases first. What could not be followed is an id, and left out.
 */
export function referencesOf({
  body,
  causes,
  sourceRecords,
}: Pick<Symptom, 'body' | 'causes' | 'sourceRecords'>): Reference[] {
  const references = new Map<string, Reference>()
  for (const [index, { source, note }] of footnotesIn(body).entries()) {
    if (typeof source !== 'object') continue
    const reference = references.get(idOf(source) ?? '') ?? toReference(source as FollowedSource)
    reference.footnotes.push({ count: index + 1, note })
    references.set(reference.id, reference)
  }
  for (const source of sourceRecords ?? []) {
    if (typeof source === 'object' && !references.has(source.id))
      references.set(source.id, toReference(source))
  }
  const rows = [...(causes ?? [])].sort((a, b) => b.casesPerYear - a.casesPerYear)
  for (const { cause, sourceRecord } of rows) {
    if (!sourceRecord || typeof sourceRecord !== 'object') continue
    const reference = references.get(sourceRecord.id) ?? toReference(sourceRecord)
    if (cause && typeof cause === 'object') reference.causes.push(fullName(cause))
    references.set(sourceRecord.id, reference)
  }
  return [...references.values()]
}

/** As it is called in a few words, at a figure: with its year where others of the article are called so too. */
export function shortName(reference: Reference, all: readonly Reference[]): string {
  const name = sourceName(reference)
  const isShared = all.some((other) => other.id !== reference.id && sourceName(other) === name)
  return isShared && reference.year ? `${name} ${reference.year}` : name
}

function toReference({ id, title, publisher, year, url, kind }: FollowedSource): Reference {
  const known = { id, title, publisher: publisher || null, year: year ?? null, url: url || null, kind }
  return { ...known, causes: [], footnotes: [] }
}

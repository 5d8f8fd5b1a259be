import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook } from 'payload'
import type { Symptom } from '@/payload-types'
import { publishedBefore } from './published-before'

const CONTENT = [
  'title',
  'introduction',
  'body',
  'causes',
  'figuresSource',
  'synonyms',
  'englishTerms',
  'sources',
] as const

/**
 * On publishing: fills the publication date once, and the date of the last update whenever what readers read has
 * changed. A date that somebody set by hand stays, and so does one that the importer reads from a file.
 */
export const setPublicationDates: CollectionBeforeChangeHook<Symptom> = ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const now = new Date().toISOString()
  const before = originalDoc ? publishedBefore(originalDoc.id, req) : undefined
  data.publishedAt ??= now
  if (req.context.datesFromFile) {
    data.lastUpdated ??= now
    return data
  }
  const setByHand = data.lastUpdated && data.lastUpdated !== before?.lastUpdated
  const changed = !before || CONTENT.some((field) => !sameContent(data[field], before[field]))
  if (!setByHand && changed) data.lastUpdated = now
  return data
}

/** Whether two values hold the same content: row ids do not count, and a relationship is its id. */
function sameContent(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(comparable(a), comparable(b))
}

function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(comparable)
  if (value === undefined || value === '') return null
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, inner]) => [key, key === 'cause' ? idOf(inner) : comparable(inner)])
      .filter(([, inner]) => inner !== null),
  )
}

function idOf(relation: unknown): unknown {
  return typeof relation === 'object' && relation !== null ? (relation as { id?: unknown }).id : relation
}

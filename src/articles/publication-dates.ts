import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook } from 'payload'
import type { Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { lastPublished, publishedBefore } from './published-before'

type Field = keyof Omit<Symptom, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt' | '_status'>

/** Whether readers read a change of the field as news; the type check asks here for a new one. */
const IS_CONTENT: Record<Field, boolean> = {
  title: true,
  introduction: true,
  body: true,
  causes: true,
  figuresSource: true,
  synonyms: true,
  englishTerms: true,
  codes: false,
  sources: true,
  sourceRecords: true,
  authors: false,
  reviewers: false,
  commentsOpen: false,
  meta: false,
  readyForReview: false,
  changeNote: false,
  generateSlug: false,
  slug: false,
  publishedAt: false,
  lastUpdated: false,
  reviewedAt: false,
  nextReview: false,
  hasCareCard: false,
  footnoteSources: false,
  createdBy: false,
  changedBy: false,
  importedFrom: false,
  importedAs: false,
}
const CONTENT = (Object.keys(IS_CONTENT) as Field[]).filter((field) => IS_CONTENT[field])

/**
 * On publishing: fills the publication date once, and the date of the last update whenever what readers read has
 * changed. A date that somebody set by hand stays, and so does one that the importer reads from a file.
 */
export const setPublicationDates: CollectionBeforeChangeHook<Symptom> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published') return data
  const now = new Date().toISOString()
  data.publishedAt ??= now
  if (req.context.datesFromFile) {
    data.lastUpdated ??= now
    return data
  }
  const before =
    originalDoc && (publishedBefore(originalDoc.id, req) ?? (await lastPublished(originalDoc.id, req)))
  const setByHand = data.lastUpdated && data.lastUpdated !== before?.lastUpdated
  const changed = !before || CONTENT.some((field) => !sameContent(data[field], before[field]))
  if (!setByHand && changed) data.lastUpdated = now
  return data
}

/** Fields of rows that hold an id, or the document that it is of. */
const RELATIONS = ['cause', 'sourceRecord']

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
      .map(([key, inner]) => [key, RELATIONS.includes(key) ? (idOf(inner) ?? null) : comparable(inner)])
      .filter(([, inner]) => inner !== null),
  )
}

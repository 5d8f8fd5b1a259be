import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Where } from 'payload'
import type { Author, Media, Symptom } from '@/payload-types'
import { expire } from '@/platform/cache'
import {
  ALL_AUTHORS,
  ALL_CAUSES,
  ALL_SYMPTOMS,
  AUTHOR_LISTS,
  authorTag,
  PAGES,
  PICTURES,
  SITE_SETTINGS,
  SYMPTOM_LISTS,
  symptomTag,
} from '@/platform/tags'
import { listedCauseTags } from './causes/listed-causes'
import { expireSymptomsWhere } from './expire-symptoms-where'
import { findPublished, publishedBefore } from './published-before'

/**
 * Which kept pages fall when an editor changes something. A draft changes nothing for readers, so it drops nothing.
 */
export const expireSymptom: Hooks<Symptom> = {
  afterChange: async ({ doc, req }) => {
    const before = publishedBefore(doc.id, req)
    if (doc._status !== 'published') {
      // A draft saved beside the published article, or a draft that never was public.
      const stillPublic = await findPublished(doc.id, req)
      if (!before || stillPublic) return doc
    }
    const isPublic = doc._status === 'published' && !doc.deletedAt
    // Other pages name it and link to it.
    const isSeenElsewhere =
      !isPublic || doc._status !== before?._status || doc.slug !== before?.slug || doc.title !== before?.title
    const elsewhere = isSeenElsewhere ? NAMING_SYMPTOMS : []
    const causes = await listedCauseTags(before, isPublic ? doc : undefined, req)
    await expire([...symptomTags(doc.slug, before?.slug), ...elsewhere, ...causes], req)
    return doc
  },
  afterDelete: async ({ doc, req }) => {
    if (doc._status !== 'published') return doc
    const causes = await listedCauseTags(doc, undefined, req)
    await expire([...symptomTags(doc.slug), ...NAMING_SYMPTOMS, ...causes], req)
    return doc
  },
}

/** What falls when an article is there at once, as it comes out of an export. */
export function tagsOfNewSymptom({ _status, deletedAt, slug }: Symptom): string[] {
  return _status === 'published' && !deletedAt ? [...symptomTags(slug), ...NAMING_SYMPTOMS] : []
}

/** Pages that may name any article, and link to it. */
const NAMING_SYMPTOMS = [ALL_SYMPTOMS, ALL_CAUSES, PAGES]

/** An author or reviewer stands below each of their articles. */
export const expireAuthor: Hooks<Author> = {
  afterChange: async ({ doc, previousDoc, operation, req }) => {
    const before = previousDoc?.slug ? [authorTag(previousDoc.slug)] : []
    await expire([...new Set([...before, ...tagsOfNewAuthor(doc)])], req)
    if (operation === 'update') await expireSymptomsWhere(byAuthor(doc.id), req)
    return doc
  },
  afterDelete: async ({ doc, req }) => {
    await expire(tagsOfNewAuthor(doc), req)
    await expireSymptomsWhere(byAuthor(doc.id), req)
    return doc
  },
}

/** A new one's page may have been asked for before it was there. */
export function tagsOfNewAuthor({ slug }: Author): string[] {
  return [authorTag(slug), AUTHOR_LISTS]
}

/** A picture can stand in any text, and changes seldom. */
export const expireMedia: Hooks<Media> = {
  afterChange: async ({ doc, operation, req }) => {
    if (operation === 'update') await expire(WITH_PICTURES, req)
    return doc
  },
  afterDelete: async ({ doc, req }) => {
    await expire(WITH_PICTURES, req)
    return doc
  },
}

const WITH_PICTURES = [PICTURES, ALL_SYMPTOMS, ALL_CAUSES, ALL_AUTHORS, PAGES, SITE_SETTINGS]

interface Hooks<Doc extends { id: string }> {
  afterChange: CollectionAfterChangeHook<Doc>
  afterDelete: CollectionAfterDeleteHook<Doc>
}

function symptomTags(...slugs: (string | null | undefined)[]): string[] {
  const articles = slugs.filter((slug) => typeof slug === 'string').map(symptomTag)
  return [...new Set(articles), SYMPTOM_LISTS]
}

const byAuthor = (id: string): Where => ({
  or: [{ authors: { equals: id } }, { reviewers: { equals: id } }],
})

import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Where } from 'payload'
import type { Author, Media, Symptom } from '@/payload-types'
import { expire } from '@/platform/cache'
import {
  ALL_CAUSES,
  ALL_SYMPTOMS,
  AUTHOR_LISTS,
  authorTag,
  PAGES,
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
    const elsewhere = isSeenElsewhere ? [ALL_SYMPTOMS, ALL_CAUSES, PAGES] : []
    const causes = await listedCauseTags(before, isPublic ? doc : undefined, req)
    await expire([...symptomTags(doc.slug, before?.slug), ...elsewhere, ...causes], req)
    return doc
  },
  afterDelete: async ({ doc, req }) => {
    if (doc._status !== 'published') return doc
    const causes = await listedCauseTags(doc, undefined, req)
    await expire([...symptomTags(doc.slug), ALL_SYMPTOMS, ALL_CAUSES, PAGES, ...causes], req)
    return doc
  },
}

/** An author or reviewer stands below each of their articles. */
export const expireAuthor: Hooks<Author> = {
  afterChange: async ({ doc, previousDoc, operation, req }) => {
    // A new one as well: their page may have been asked for before it was there.
    const pages = [...new Set([doc.slug, previousDoc?.slug ?? doc.slug])].map(authorTag)
    await expire([...pages, AUTHOR_LISTS], req)
    if (operation === 'update') await expireSymptomsWhere(byAuthor(doc.id), req)
    return doc
  },
  afterDelete: async ({ doc, req }) => {
    await expire([authorTag(doc.slug), AUTHOR_LISTS], req)
    await expireSymptomsWhere(byAuthor(doc.id), req)
    return doc
  },
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

const WITH_PICTURES = [ALL_SYMPTOMS, ALL_CAUSES, PAGES, SITE_SETTINGS]

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

import type { CollectionSlug, Where } from 'payload'

/** What an export calls itself, so that the import knows it. */
export const FORMAT = 'simpto-export'
export const VERSION = 3

/** The collections of an export, each before what refers to it. */
export const EXPORTED = [
  'users',
  'media',
  'authors',
  'causes',
  'symptoms',
  'article-changes',
  'pages',
  'redirects',
  'comments',
  'comment-reports',
  'comment-decisions',
  'search-misses',
  'mails',
  'payload-jobs',
] as const satisfies readonly CollectionSlug[]

export type Exported = (typeof EXPORTED)[number]

/**
 * Before the third version nothing was recorded of what changed in articles; exports of the first end with the comments.
 * @returns nothing for a version that is not known
 */
export function collectionsOf(version: unknown): readonly Exported[] | undefined {
  const before3 = EXPORTED.filter((collection) => collection !== 'article-changes')
  if (version === 1) return before3.slice(0, before3.indexOf('comments') + 1)
  if (version === 2) return before3
  return version === VERSION ? EXPORTED : undefined
}

/** What is taken of a collection, where that is not all of it: publications that are still to come. */
export const TAKEN: Partial<Record<Exported, Where>> = {
  'payload-jobs': {
    and: [
      { taskSlug: { equals: 'schedulePublish' } },
      { completedAt: { exists: false } },
      { hasError: { not_equals: true } },
    ],
  },
}

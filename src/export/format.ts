import type { CollectionSlug, Where } from 'payload'

/** What an export calls itself, so that the import knows it. */
export const FORMAT = 'simpto-export'
export const VERSION = 7
const VERSIONS = [1, 2, 3, 4, 5, 6, VERSION]

/** The collections of an export, each before what refers to it. */
export const EXPORTED = [
  'users',
  'media',
  'authors',
  'causes',
  'sources',
  'symptoms',
  'article-changes',
  'pages',
  'redirects',
  'audit-entries',
  'comment-blocks',
  'comments',
  'comment-reports',
  'comment-decisions',
  'comment-notes',
  'remarks',
  'review-requests',
  'search-misses',
  'mails',
  'payload-jobs',
] as const satisfies readonly CollectionSlug[]

export type Exported = (typeof EXPORTED)[number]

/** Since which version exports hold what the first two did not. */
const SINCE: Partial<Record<Exported, number>> = {
  'article-changes': 3,
  'comment-blocks': 4,
  'comment-notes': 4,
  sources: 5,
  'audit-entries': 6,
  remarks: 7,
  'review-requests': 7,
}

/**
 * Exports of the first version end with the comments.
 * @returns nothing for a version that is not known
 */
export function collectionsOf(version: unknown): readonly Exported[] | undefined {
  if (typeof version !== 'number' || !VERSIONS.includes(version)) return undefined
  const held = EXPORTED.filter((collection) => (SINCE[collection] ?? 1) <= version)
  return version === 1 ? held.slice(0, held.indexOf('comments') + 1) : held
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

import type { CollectionSlug } from 'payload'
import { EVERYTHING } from '../../server/expiry-mark.mjs'

/** What kept pages depend on. Every place that reads or expires one of these uses these names. */

/** One article, by the last part of its address. */
export const symptomTag = (slug: string): string => `symptom:${slug}`

/** Every article page: for what any of them may show, such as a picture or a link to another article. */
export const ALL_SYMPTOMS = 'symptoms'

/** Lists of articles: the home page and the index. */
export const SYMPTOM_LISTS = 'symptom-lists'

/** One author's page, by the last part of its address. */
export const authorTag = (slug: string): string => `author:${slug}`

/** Which authors there are, and their names. */
export const AUTHOR_LISTS = 'author-lists'

/** Every author page: for the photo on any of them. */
export const ALL_AUTHORS = 'authors'

/** One cause's own page, by the last part of its address. */
export const causeTag = (slug: string): string => `cause:${slug}`

/** Every cause page: for what the text of any of them may show. */
export const ALL_CAUSES = 'causes'

/** Lists of causes: the index and its pages by letter and kind. */
export const CAUSE_LISTS = 'cause-lists'

/** When each cause last changed, whatever changed in it. */
export const CAUSE_DATES = 'cause-dates'

/** Whatever readers see of the comments of one article, by its id: how many, which are the newest. */
export const commentsTag = (symptom: string): string => `comments:${symptom}`

/** One page of an article's comments, and whether one follows it. */
export const commentPageTag = (symptom: string, page: number | string): string =>
  `comments:${symptom}:${page}`

/** How many comments there are on all pages of an article but the last. */
export const earlierCommentsTag = (symptom: string): string => `earlier-comments:${symptom}`

/** The newest comments of the site. */
export const ALL_COMMENTS = 'comments'

/** What falls when comments come to some pages of an article, or go. */
export const changedCommentTags = (symptom: string, pages: Iterable<number>): string[] => [
  ALL_COMMENTS,
  commentsTag(symptom),
  ...[...pages].map((page) => commentPageTag(symptom, page)),
]

/** Every plain page. */
export const PAGES = 'pages'

/** Which plain pages there are, for the links to them on every page. */
export const PAGE_LINKS = 'page-links'

/** The files of all pictures, where front caches keep them. */
export const PICTURES = 'pictures'

/** What stands on every page of the site itself. */
export const SITE_SETTINGS = 'site-settings'

/** Addresses that lead elsewhere. */
export const REDIRECTS = 'redirects'

/** Of which collections a document changed when these fell: of those that search follows. */
export function collectionsOf(tags: string[]): CollectionSlug[] {
  const isOf: [CollectionSlug, (tag: string) => boolean][] = [
    ['symptoms', (tag) => tag.startsWith(symptomTag(''))],
    ['causes', (tag) => tag.startsWith(causeTag(''))],
    ['authors', (tag) => tag.startsWith(authorTag(''))],
    ['pages', (tag) => tag === PAGES],
  ]
  return isOf
    .filter(([, matches]) => tags.some((tag) => tag === EVERYTHING || matches(tag)))
    .map(([collection]) => collection)
}

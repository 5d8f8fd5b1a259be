import { cached } from '@/platform/cache'
import { payloadClient } from '@/platform/payload-client'
import { ALL_SYMPTOMS, SYMPTOM_LISTS, symptomTag } from '@/platform/tags'
import { type Article, findArticle } from './article'
import { type Commentable, findCommentable } from './commentable'
import { listArticles } from './list'
import { type Compared, findCompared } from './side-by-side/find-compared'

/** Longer than any address that the site makes. */
const LONGEST_SLUG = 200

/** The published article at an address, for pages: kept until something on it changes. */
export async function getArticle(slug: string): Promise<Article | null> {
  return slug.length > LONGEST_SLUG ? null : getKept(slug)
}

const getKept = cached(
  'article',
  async (slug: string) => findArticle(await payloadClient(), slug),
  (slug) => [symptomTag(slug), ALL_SYMPTOMS],
)

/** All published articles, for pages with lists. */
export const getArticles = cached(
  'articles',
  async () => listArticles(await payloadClient()),
  () => [SYMPTOM_LISTS],
)

/** The published article at an address, as far as posting a comment needs it. */
export async function getCommentable(slug: string): Promise<Commentable | null> {
  return slug.length > LONGEST_SLUG ? null : getKeptCommentable(slug)
}

const getKeptCommentable = cached(
  'commentable',
  async (slug: string): Promise<Commentable | null> => findCommentable(await payloadClient(), slug),
  (slug) => [symptomTag(slug)],
)

/** What a comparison shows of the published article at an address, for pages: kept until something on it changes. */
export async function getCompared(slug: string): Promise<Compared | null> {
  return slug.length > LONGEST_SLUG ? null : getKeptCompared(slug)
}

const getKeptCompared = cached(
  'compared',
  async (slug: string) => findCompared(await payloadClient(), slug),
  (slug) => [symptomTag(slug), ALL_SYMPTOMS],
)

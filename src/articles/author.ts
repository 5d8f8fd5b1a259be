import type { Payload } from 'payload'
import { messages } from '@/language/messages'
import { cached } from '@/platform/cache'
import { payloadClient } from '@/platform/payload-client'
import { ALL_AUTHORS, authorTag, SYMPTOM_LISTS } from '@/platform/tags'
import { type Person, toPerson } from './article'

/** An author or reviewer with the published articles that name them, by title. */
export interface AuthorPage extends Person {
  written: ArticleLink[]
  reviewed: ArticleLink[]
}

interface ArticleLink {
  slug: string
  title: string
}

/** The author at an address, for pages; null where there is none. */
export const getAuthor = cached(
  'author',
  async (slug: string) => findAuthor(await payloadClient(), slug),
  (slug) => [authorTag(slug), ALL_AUTHORS, SYMPTOM_LISTS],
)

async function findAuthor(payload: Payload, slug: string): Promise<AuthorPage | null> {
  const { docs } = await payload.find({
    collection: 'authors',
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 1,
    pagination: false,
    overrideAccess: false,
  })
  const author = docs[0]
  if (!author) return null
  const [person] = toPerson(author)
  if (!person) return null
  const [written, reviewed] = await Promise.all([
    articlesBy(payload, 'authors', author.id),
    articlesBy(payload, 'reviewers', author.id),
  ])
  return { ...person, written, reviewed }
}

async function articlesBy(
  payload: Payload,
  part: 'authors' | 'reviewers',
  author: string,
): Promise<ArticleLink[]> {
  const { docs } = await payload.find({
    collection: 'symptoms',
    where: { [part]: { equals: author }, _status: { equals: 'published' } },
    select: { slug: true, title: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  return docs
    .map(({ slug, title }) => ({ slug: slug ?? '', title }))
    .sort((a, b) => a.title.localeCompare(b.title, messages().locale))
}

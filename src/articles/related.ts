import type { Payload } from 'payload'
import { cached } from '@/platform/cache'
import { payloadClient } from '@/platform/payload-client'
import { ALL_SYMPTOMS, symptomTag } from '@/platform/tags'

/** Another published article, with how many causes stand in both. */
export interface RelatedArticle {
  slug: string
  title: string
  shared: number
}

const SHOWN = 5
/** Of a large site, only so many of the articles with a common cause are compared: those updated last. */
const COMPARED = 100

/**
 * The articles that share most causes with this one, for pages. An article that appears, leaves or gets another name
 * drops them; a cause that is added to another article changes them only with this article's next change.
 */
export const getRelatedArticles = cached(
  'related-articles',
  async (slug: string) => findRelatedArticles(await payloadClient(), slug),
  (slug) => [symptomTag(slug), ALL_SYMPTOMS],
)

/** The published articles that share causes with the one at `slug`: most first, then by title. */
async function findRelatedArticles(payload: Payload, slug: string): Promise<RelatedArticle[]> {
  const [article] = await findWithCauses(payload, { slug: { equals: slug } }, 1)
  const causes = new Set(article?.causes)
  if (causes.size === 0) return []
  const where = { slug: { not_equals: slug }, 'causes.cause': { in: [...causes] } }
  const others = await findWithCauses(payload, where, COMPARED)
  return others
    .map((other) => ({
      slug: other.slug,
      title: other.title,
      shared: other.causes.filter((cause) => causes.has(cause)).length,
    }))
    .sort((a, b) => b.shared - a.shared || a.title.localeCompare(b.title))
    .slice(0, SHOWN)
}

async function findWithCauses(
  payload: Payload,
  where: Record<string, { equals: string } | { not_equals: string } | { in: string[] }>,
  limit: number,
): Promise<{ slug: string; title: string; causes: string[] }[]> {
  const { docs } = await payload.find({
    collection: 'symptoms',
    where: { and: [where, { _status: { equals: 'published' } }] },
    select: { slug: true, title: true, causes: { cause: true } },
    sort: '-lastUpdated',
    depth: 0,
    limit,
    pagination: false,
    overrideAccess: false,
  })
  return docs.map(({ slug, title, causes }) => ({
    slug: slug ?? '',
    title,
    causes: (causes ?? []).flatMap(({ cause }) => (typeof cause === 'string' ? [cause] : [])),
  }))
}

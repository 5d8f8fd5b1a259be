import { cached } from '@/platform/cache'
import { idOf } from '@/platform/id-of'
import { payloadClient } from '@/platform/payload-client'
import { ALL_SYMPTOMS, symptomTag } from '@/platform/tags'
import { freshIndex } from './current-index'
import { articlesSharing } from './sharing-causes'

const SHOWN = 5

/**
 * The articles that share most causes with the published one at `slug`, for pages; counted in the index, for a database
 * would read half of all articles. An article that appears, leaves or gets another name drops them; a cause that is added
 * to another article changes them only with this article's next change.
 */
export const getArticlesSharingCauses = cached(
  'articles-sharing-causes',
  async (slug: string) => {
    const payload = await payloadClient()
    const { docs } = await payload.find({
      collection: 'symptoms',
      where: { slug: { equals: slug }, _status: { equals: 'published' } },
      select: { causes: { cause: true } },
      limit: 1,
      depth: 0,
      pagination: false,
      overrideAccess: false,
    })
    const article = docs[0]
    if (!article?.causes) return []
    const causes = article.causes.flatMap(({ cause }) => idOf(cause) ?? [])
    return articlesSharing(await freshIndex(), article.id, causes, SHOWN)
  },
  (slug) => [symptomTag(slug), ALL_SYMPTOMS],
)

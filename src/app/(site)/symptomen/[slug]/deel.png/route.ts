import { getArticle } from '@/articles/get-article'
import { messages } from '@/language/messages'
import { sharePicture } from '@/machine-readable/share-picture'
import { getSettings } from '@/site/settings'
import { groupByTier } from '@/text/blocks/cause-list/group-by-tier'
import { formatNumber } from '@/ui/numbers'
import { sharePicturePath } from '@/ui/paths'
import { guardedRoute } from '../../../guarded-route'
import { movedFile } from '../moved-file'

/** How many causes the picture has room for. */
const MOST = 3

/** The picture that shows where somebody shares the article: its name and its most common causes. */
export const GET = guardedRoute('/symptomen/[slug]/deel.png', async ({ slug }: { slug: string }) => {
  const article = await getArticle(slug)
  if (!article) return movedFile(slug, sharePicturePath)
  const { causes: heading, perYear } = messages().machines.sharePicture
  const causes = groupByTier(article.causes).flatMap((group) => group.causes)
  const lines = causes
    .slice(0, MOST)
    .map(({ name, casesPerYear }) => `${name}: ${perYear(formatNumber(casesPerYear))}`)
  const site = await getSettings()
  return { body: await sharePicture({ site, title: article.title, heading, lines }), type: 'image/png' }
})

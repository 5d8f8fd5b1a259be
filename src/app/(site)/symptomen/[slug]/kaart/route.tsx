import { CardDocument } from '@/articles/card/card-document'
import { CardView } from '@/articles/card/card-view'
import { getArticle } from '@/articles/get-article'
import { absoluteAddress } from '@/machine-readable/absolute-address'
import { getSettings } from '@/site/settings'
import { htmlOf } from '@/ui/html-answer'
import { cardPath, symptomPath } from '@/ui/paths'
import { guardedRoute } from '../../../guarded-route'
import { movedFile } from '../moved-file'

/** The card of an article: the one page that other sites may show in a frame. */
export const GET = guardedRoute('/symptomen/[slug]/kaart', async ({ slug }: { slug: string }) => {
  const article = await getArticle(slug)
  if (!article) return movedFile(slug, cardPath)
  const { siteName } = await getSettings()
  const address = absoluteAddress(symptomPath(slug))
  const body = await htmlOf(
    <CardDocument title={article.title} canonical={address}>
      <CardView article={article} address={address} siteName={siteName} />
    </CardDocument>,
  )
  return { body, type: 'text/html; charset=utf-8' }
})

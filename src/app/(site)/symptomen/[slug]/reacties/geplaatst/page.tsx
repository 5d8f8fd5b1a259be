import { getArticle } from '@/articles/get-article'
import { messages } from '@/language/messages'
import { oldAddress } from '@/site/old-address'
import { symptomPath } from '@/ui/paths'
import { guarded } from '../../../../guarded'
import { Thanks } from '../thanks'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamic = 'force-static'
export const metadata = { title: messages().comments.thanks.placed, robots: { index: false } }

export function generateStaticParams(): [] {
  return []
}

export default guarded(async function PlacedPage({ params }: Props) {
  const { slug } = await params
  const article = await getArticle(slug)
  if (!article) return oldAddress(symptomPath(slug))
  const { placed, placedText } = messages().comments.thanks
  return <Thanks title={placed} text={placedText} article={article} />
})

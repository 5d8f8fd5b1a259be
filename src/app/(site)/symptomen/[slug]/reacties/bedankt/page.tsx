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
export const metadata = { title: messages().comments.thanks.waits, robots: { index: false } }

export function generateStaticParams(): [] {
  return []
}

export default guarded(async function ThanksPage({ params }: Props) {
  const { slug } = await params
  const article = await getArticle(slug)
  if (!article) return oldAddress(symptomPath(slug))
  const { waits, waitsText } = messages().comments.thanks
  return <Thanks title={waits} text={waitsText} article={article} />
})

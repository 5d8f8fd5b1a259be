import type { Metadata } from 'next'
import { getArticle } from '@/articles/get-article'
import { NotFound } from '@/ui/absent'
import { guarded } from '@/ui/guarded'
import { symptomPath } from '@/ui/paths'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamic = 'force-static'
export const metadata: Metadata = {
  title: 'Bedankt, uw reactie wacht op goedkeuring',
  robots: { index: false },
}

export function generateStaticParams(): [] {
  return []
}

export default guarded(async function ThanksPage({ params }: Props) {
  const article = await getArticle((await params).slug)
  if (!article) return <NotFound />
  return (
    <>
      <h1>Bedankt, uw reactie wacht op goedkeuring</h1>
      <p>
        Een redacteur leest uw reactie voordat zij bij het artikel komt te staan. Dat duurt meestal een paar
        dagen.
      </p>
      <p>
        <a href={symptomPath(article.slug)}>Terug naar {article.title}</a>
      </p>
    </>
  )
})

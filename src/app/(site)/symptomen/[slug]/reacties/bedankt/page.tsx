import type { Metadata } from 'next'
import { getArticle } from '@/articles/get-article'
import { getRedirect } from '@/site/redirect'
import { Moved, NotFound } from '@/ui/absent'
import { symptomPath } from '@/ui/paths'
import { guarded } from '../../../../guarded'

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
  const { slug } = await params
  const article = await getArticle(slug)
  if (!article) {
    const address = await getRedirect(symptomPath(slug))
    return address ? <Moved to={address} /> : <NotFound />
  }
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

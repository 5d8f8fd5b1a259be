import type { Metadata } from 'next'
import { ArticleText } from '@/articles/article-text'
import { getPage } from '@/site/page'
import { getRedirect } from '@/site/redirect'
import { Moved, NOT_FOUND, NotFound } from '@/ui/absent'
import { pagePath } from '@/ui/paths'
import { guarded, guardedMetadata } from '../guarded'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamic = 'force-static'

export function generateStaticParams(): [] {
  return []
}

export const generateMetadata = guardedMetadata(async ({ params }: Props): Promise<Metadata> => {
  const { slug } = await params
  const page = await getPage(slug)
  return page ? { title: page.title, alternates: { canonical: pagePath(slug) } } : NOT_FOUND
})

export default guarded(async function PlainPage({ params }: Props) {
  const { slug } = await params
  const page = await getPage(slug)
  if (!page) {
    const address = await getRedirect(pagePath(slug))
    return address ? <Moved to={address} /> : <NotFound />
  }
  return (
    <article className="article">
      <h1>{page.title}</h1>
      <div className="article__text">
        <ArticleText body={page.body} />
      </div>
    </article>
  )
})

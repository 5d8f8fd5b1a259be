import type { Metadata } from 'next'
import { ArticleIndex } from '@/articles/article-index'
import { getArticles } from '@/articles/get-article'
import { guarded } from '../guarded'

export const dynamic = 'force-static'

export const metadata: Metadata = {
  title: 'Symptomen van A tot Z',
  description: 'Alle symptomen met hun oorzaken, van A tot Z.',
  alternates: { canonical: '/symptomen' },
}

export default guarded(async function SymptomsPage() {
  return (
    <>
      <h1>Symptomen van A tot Z</h1>
      <ArticleIndex articles={await getArticles()} />
    </>
  )
})

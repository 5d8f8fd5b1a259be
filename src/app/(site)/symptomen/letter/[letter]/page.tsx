import type { Metadata } from 'next'
import { ArticleIndex, holdsArticles } from '@/articles/article-index'
import { getArticles } from '@/articles/get-article'
import { letterAt } from '@/articles/letters'
import { messages } from '@/language/messages'
import { NOT_FOUND, NotFound } from '@/ui/absent'
import { symptomsByLetterPath } from '@/ui/paths'
import { guarded, guardedMetadata } from '../../../guarded'

interface Props {
  params: Promise<{ letter: string }>
}

export const dynamic = 'force-static'

export function generateStaticParams(): [] {
  return []
}

export const generateMetadata = guardedMetadata(async ({ params }: Props): Promise<Metadata> => {
  const { letter } = await params
  if (!holdsArticles(await getArticles(), letter)) return NOT_FOUND
  return { title: titleOf(letter), alternates: { canonical: symptomsByLetterPath(letter) } }
})

export default guarded(async function SymptomsByLetterPage({ params }: Props) {
  const { letter } = await params
  const articles = await getArticles()
  if (!holdsArticles(articles, letter)) return <NotFound />
  return (
    <>
      <h1>{titleOf(letter)}</h1>
      <ArticleIndex articles={articles} letter={letter} />
    </>
  )
})

function titleOf(letter: string): string {
  return messages().site.letters.title(messages().articles.index.allSymptoms, letterAt(letter))
}

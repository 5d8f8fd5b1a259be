import { ArticleIndex, holdsArticles } from '@/articles/article-index'
import { getArticles } from '@/articles/get-article'
import { messages } from '@/language/messages'
import { symptomsByLetterPath } from '@/ui/paths'
import { letterPage } from '../../../letter-page'

export const dynamic = 'force-static'

export function generateStaticParams(): [] {
  return []
}

const { generateMetadata, Page } = letterPage({
  list: getArticles,
  choiceOf: (params: { letter: string }) => params,
  holds: (articles, { letter }) => holdsArticles(articles, letter),
  pathOf: ({ letter }) => symptomsByLetterPath(letter),
  titleOf: () => messages().articles.index.allSymptoms,
  index: (articles, { letter }) => <ArticleIndex articles={articles} letter={letter} />,
})

export { generateMetadata, Page as default }

import { ArticleIndex, holdsArticles } from '@/articles/article-index'
import { getArticles } from '@/articles/get-article'
import { messages } from '@/language/messages'
import { symptomsByLetterPath } from '@/ui/paths'
import { letterPage } from '../../../letter-page'

export const GET = letterPage('/symptomen/letter/[letter]', {
  list: getArticles,
  choiceOf: ({ letter }: { letter: string }) => ({ letter: encodeURIComponent(letter) }),
  holds: (articles, { letter }) => holdsArticles(articles, letter),
  pathOf: ({ letter }) => symptomsByLetterPath(letter),
  titleOf: () => messages().articles.index.allSymptoms,
  index: (articles, { letter }) => <ArticleIndex articles={articles} letter={letter} />,
})

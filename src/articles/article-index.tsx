import { messages } from '@/language/messages'
import { symptomPath, symptomsByLetterPath } from '@/ui/paths'
import { LetterIndex } from './letter-index'
import { holdsLetter } from './letters'
import type { ArticleEntry } from './list'

interface Props {
  articles: readonly ArticleEntry[]
  /** The one letter that is shown, as in the address. */
  letter?: string
}

/** Articles from A to Z: all of them as long as they fit on a page, or those of one letter. */
export function ArticleIndex({ articles, letter }: Props) {
  const words = messages().articles.index
  if (articles.length === 0) return <p>{words.none}</p>
  return (
    <LetterIndex
      entries={articles}
      nameOf={titleOf}
      letter={letter}
      pathOf={symptomsByLetterPath}
      count={words.count}
    >
      {({ slug, title }) => (
        <dd key={slug}>
          <a href={symptomPath(slug)}>{title}</a>
        </dd>
      )}
    </LetterIndex>
  )
}

/** Whether a page for this letter exists. */
export function holdsArticles(articles: readonly ArticleEntry[], letter: string): boolean {
  return holdsLetter(articles, titleOf, letter)
}

const titleOf = ({ title }: ArticleEntry): string => title

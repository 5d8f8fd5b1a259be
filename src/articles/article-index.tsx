import { messages } from '@/language/messages'
import { formatNumber } from '@/ui/numbers'
import { symptomPath, symptomsByLetterPath } from '@/ui/paths'
import { LetterLinks } from './letter-links'
import { byLetter, letterInPath, MOST_ON_A_PAGE } from './letters'
import type { ArticleEntry } from './list'

interface Props {
  articles: ArticleEntry[]
  /** The one letter that is shown, as in the address. */
  letter?: string
}

/** Articles from A to Z under their letters: all of them as long as they fit on a page, or those of one letter. */
export function ArticleIndex({ articles, letter }: Props) {
  const words = messages().articles.index
  if (articles.length === 0) return <p>{words.none}</p>
  const letters = lettersOf(articles)
  const isLong = articles.length > MOST_ON_A_PAGE
  const shown = [...letters].filter(([known]) => (letter ? letterInPath(known) === letter : !isLong))
  return (
    <>
      {(isLong || letter) && (
        <LetterLinks letters={[...letters.keys()]} current={letter} pathOf={symptomsByLetterPath} />
      )}
      {shown.length > 0 ? (
        <dl className="letters">
          {shown.map(([known, group]) => (
            <div key={known} className="letters__group">
              <dt>{known}</dt>
              {group.map(({ slug, title }) => (
                <dd key={slug}>
                  <a href={symptomPath(slug)}>{title}</a>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      ) : (
        <p>{`${words.count(formatNumber(articles.length))}. ${messages().site.letters.choose}`}</p>
      )}
    </>
  )
}

/** Whether a page for this letter exists. */
export function holdsArticles(articles: readonly ArticleEntry[], letter: string): boolean {
  return [...lettersOf(articles).keys()].some((known) => letterInPath(known) === letter)
}

function lettersOf(articles: readonly ArticleEntry[]): Map<string, ArticleEntry[]> {
  return byLetter(articles, ({ title }) => title)
}

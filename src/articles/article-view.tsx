import { CauseList } from '@/blocks/cause-list/cause-list'
import type { Article } from './article'
import { ArticleFacts } from './article-facts'
import { ArticleText } from './article-text'
import { lowerFirst, outlineOf } from './contents'
import { ContentsList } from './contents-list'

/** The whole article without its comments. */
export function ArticleView({ article, publisher }: { article: Article; publisher: string }) {
  const outline = outlineOf(article)
  const entries = [...outline.entries, { id: 'reacties', text: 'Reacties', children: [] }]
  return (
    <article className="article">
      <h1>{article.title}</h1>
      {article.introduction && <p className="article__introduction">{article.introduction}</p>}
      <ContentsList entries={entries} />
      <div className="article__text">
        {article.body && (
          <ArticleText body={article.body} outline={outline} origin={article.figures.origin} />
        )}
        {!outline.causesInText && <CauseList groups={outline.tiers} origin={article.figures.origin} />}
        <Sources article={article} />
        <EnglishTerms terms={article.englishTerms} />
      </div>
      <ArticleFacts article={article} publisher={publisher} />
      <Synonyms article={article} />
    </article>
  )
}

function EnglishTerms({ terms }: { terms: string[] }) {
  if (terms.length === 0) return null
  return (
    <>
      <h2>Engelse vertaling</h2>
      <p lang="en">{terms.join(', ')}</p>
    </>
  )
}

function Synonyms({ article: { title, synonyms } }: { article: Article }) {
  const [last, ...others] = [...synonyms].reverse()
  if (!last) return null
  const sentence =
    others.length > 0
      ? `Synoniemen van ${lowerFirst(title)} zijn ${others.reverse().join(', ')}, en ${last}.`
      : `Een synoniem van ${lowerFirst(title)} is ${last}.`
  return <p className="article__synonyms">{sentence}</p>
}

function Sources({ article: { sources } }: { article: Article }) {
  if (sources.length === 0) return null
  return (
    <>
      <h2>Bronnen</h2>
      <ul>
        {sources.map(({ title, url }) => (
          <li key={title}>{url ? <a href={url}>{title}</a> : title}</li>
        ))}
      </ul>
    </>
  )
}

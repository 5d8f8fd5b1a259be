import { messages } from '@/language/messages'
import { CauseList } from '@/text/blocks/cause-list/cause-list'
import { careCardsFirst } from '@/text/care-cards-first'
import { comparePath } from '@/ui/paths'
import type { Article } from './article'
import { ArticleFacts } from './article-facts'
import { ArticleText } from './article-text'
import { AuthorBoxes } from './author-boxes'
import { type ContentsEntry, lowerFirst, outlineOf } from './contents'
import { ContentsList } from './contents-list'
import { PageTools } from './page-tools'
import type { RelatedArticle } from './related'
import { RelatedArticles } from './related-articles'

/** The whole article without its comments. */
export function ArticleView(props: { article: Article; publisher: string; related: RelatedArticle[] }) {
  const { article, publisher, related } = props
  const body = article.body && careCardsFirst(article.body)
  const outline = outlineOf({ ...article, body })
  return (
    <article className="article">
      <h1>{article.title}</h1>
      {article.introduction && <p className="article__introduction">{article.introduction}</p>}
      <ContentsList entries={[...outline.entries, ...closingEntries()]} />
      <div className="article__text">
        {body && <ArticleText body={body} outline={outline} origin={article.figures.origin} />}
        {!outline.causesInText && <CauseList groups={outline.tiers} origin={article.figures.origin} />}
        <Sources article={article} />
        <EnglishTerms terms={article.englishTerms} />
      </div>
      <RelatedArticles articles={related} />
      <p>
        <a href={comparePath(`?symptomen=${article.slug}`)}>
          {messages().compare.withAnother(article.title)}
        </a>
      </p>
      <ArticleFacts article={article} publisher={publisher} />
      <AuthorBoxes people={[...article.authors, ...article.reviewers]} />
      <Synonyms article={article} />
      <PageTools />
    </article>
  )
}

function closingEntries(): ContentsEntry[] {
  const { facts, comments } = messages().articles
  return [
    { id: 'over-dit-artikel', text: facts.title, children: [] },
    { id: 'reacties', text: comments, children: [] },
  ]
}

function EnglishTerms({ terms }: { terms: string[] }) {
  if (terms.length === 0) return null
  return (
    <>
      <h2>{messages().articles.englishTerms}</h2>
      <p lang="en">{terms.join(', ')}</p>
    </>
  )
}

function Synonyms({ article: { title, synonyms } }: { article: Article }) {
  if (synonyms.length === 0) return null
  return <p className="article__synonyms">{messages().articles.synonyms(lowerFirst(title), synonyms)}</p>
}

function Sources({ article: { sources } }: { article: Article }) {
  if (sources.length === 0) return null
  return (
    <>
      <h2>{messages().articles.sources}</h2>
      <ul>
        {sources.map(({ title, url }) => (
          <li key={title}>{url ? <a href={url}>{title}</a> : title}</li>
        ))}
      </ul>
    </>
  )
}

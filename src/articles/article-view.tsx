import { messages } from '@/language/messages'
import type { RelatedSymptomsBlock } from '@/payload-types'
import { type StandingCare, WHEN_TO_CALL_ID, WhenToCall } from '@/text/blocks/care-card/when-to-call'
import { CauseList } from '@/text/blocks/cause-list/cause-list'
import { splitCareCards } from '@/text/split-care-cards'
import { takeOutBlocks } from '@/text/take-out-blocks'
import { comparePath } from '@/ui/paths'
import type { Article } from './article'
import { ArticleFacts } from './article-facts'
import { ArticleText } from './article-text'
import { AuthorBoxes } from './author-boxes'
import { type ContentsEntry, lowerFirst, outlineOf } from './contents'
import { ContentsList } from './contents-list'
import { PageTools } from './page-tools'
import { publishedLink } from './published-link'
import { type RelatedArticle, RelatedArticles } from './related-articles'
import { SourceList } from './source-list'
import { TrustLine } from './trust-line'

interface Props {
  article: Article
  publisher: string
  /** What is said of calling for help where the article has no card of its own. */
  care: StandingCare
  /** Those that share most causes with it. */
  sharing: RelatedArticle[]
  /** Where a browser tells that it is read; nowhere where that is not counted. */
  reads?: string | undefined
  /** Whether an editor looks, who sees what is missing. */
  editing?: boolean
}

/** The whole article without its comments. What a worried reader needs stands first: who says so, and when to call. */
export function ArticleView({ article, publisher, care, sharing, reads, editing = false }: Props) {
  const { cards = [], related = [], body = null } = article.body ? partsOf(article.body) : {}
  const outline = outlineOf({ ...article, body })
  return (
    <article className="article" data-reads={reads}>
      <h1>{article.title}</h1>
      <div className="article__head">
        <AlsoCalled names={article.synonyms} />
        {article.introduction && <p className="article__introduction">{article.introduction}</p>}
        <TrustLine article={article} />
      </div>
      <WhenToCall cards={cards} standing={care} />
      <ContentsList entries={[firstEntry(), ...outline.entries, ...closingEntries()]} />
      <div className="article__text">
        {body && (
          <ArticleText body={body} outline={outline} origin={article.figures.origin} editing={editing} />
        )}
        {!outline.causesInText && <CauseList groups={outline.tiers} origin={article.figures.origin} />}
        <SourceList
          heading={messages().articles.sources}
          sources={article.sources}
          references={article.references}
        />
        <EnglishTerms terms={article.englishTerms} />
      </div>
      <RelatedArticles chosen={related} sharing={sharing} />
      <p className="article__compare">
        <a href={comparePath(`?symptomen=${article.slug}`)}>
          {messages().compare.withAnother(article.title)}
        </a>
      </p>
      <ArticleFacts article={article} publisher={publisher} />
      <AuthorBoxes authors={article.authors} reviewers={article.reviewers} />
      <Synonyms article={article} />
      <PageTools />
    </article>
  )
}

/** What stands at places of its own, and the text between. */
function partsOf(whole: NonNullable<Article['body']>) {
  const { cards, rest } = splitCareCards(whole)
  const { blocks, rest: body } = takeOutBlocks<RelatedSymptomsBlock>(rest, 'relatedSymptoms')
  return { cards, related: blocks.flatMap(({ symptoms }) => symptoms.flatMap(publishedLink)), body }
}

function firstEntry(): ContentsEntry {
  return { id: WHEN_TO_CALL_ID, text: messages().blocks.careCard.title, children: [] }
}

function closingEntries(): ContentsEntry[] {
  const { facts, comments } = messages().articles
  return [
    { id: 'over-dit-artikel', text: facts.title, children: [] },
    { id: 'reacties', text: comments, children: [] },
  ]
}

/** The names that readers may know it by; all of them stand below. */
function AlsoCalled({ names }: { names: string[] }) {
  if (names.length === 0) return null
  return <p className="article__also">{messages().articles.alsoCalled(names.slice(0, 3))}</p>
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

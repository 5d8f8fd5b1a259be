import { messages } from '@/language/messages'
import { formatDay } from '@/ui/dates'
import { changesPath } from '@/ui/paths'
import type { Article } from './article'

type Facts = Pick<Article, 'slug' | 'reviewers' | 'reviewedAt' | 'nextReview' | 'publishedAt' | 'lastUpdated'>

/** Below the lead, in one line: who looked at the article and when; where nobody did, the plain dates. */
export function TrustLine({ article }: { article: Facts }) {
  const text = article.reviewedAt ? reviewOf(article) : datesOf(article)
  if (!text) return null
  return (
    <p className="article__trust">
      {text}
      <span className="article__changes">
        {' · '}
        <a href={changesPath(article.slug)}>{messages().articles.changes.link}</a>
      </span>
    </p>
  )
}

function reviewOf({ reviewers, reviewedAt, nextReview }: Facts): string {
  const words = messages().articles.trust
  const names = reviewers.map(({ name }) => name)
  return [
    names.length > 0 ? words.reviewedBy(names) : words.reviewed,
    reviewedAt && words.on(formatDay(reviewedAt)),
    nextReview && words.next(formatDay(nextReview)),
  ]
    .filter(Boolean)
    .join('')
}

function datesOf({ publishedAt, lastUpdated }: Facts): string {
  const words = messages().articles.trust
  if (!publishedAt) return ''
  const isChanged = lastUpdated && formatDay(lastUpdated) !== formatDay(publishedAt)
  return words.published(formatDay(publishedAt)) + (isChanged ? words.updated(formatDay(lastUpdated)) : '')
}

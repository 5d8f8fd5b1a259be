import { topNodes, wordsIn } from '@/text/text-node'
import type { Article } from './article'

/** Search engines show about this many characters. */
export const LONGEST_SUMMARY = 160

/** What the article says first, short enough for a search result. */
export function summaryOf({
  introduction,
  body,
}: Pick<Article, 'introduction' | 'body'>): string | undefined {
  const first = topNodes(body).find(({ type }) => type === 'paragraph')
  const text = introduction || (first ? wordsIn(first) : '')
  if (text.length <= LONGEST_SUMMARY) return text || undefined
  const cut = text.slice(0, LONGEST_SUMMARY - 1)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}

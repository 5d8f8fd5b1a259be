import { commentPagePath, symptomPath } from '@/ui/paths'
import type { CommentRules } from '../rules'

/** Where readers find the comments before and after those that they see; paths. */
export interface PageLinks {
  older?: string
  newer?: string
}

type Order = CommentRules['order']

/**
 * The path of a page of comments. The article itself shows the first ones: the oldest or the newest, as the site is set.
 *
 * @param last the last page
 */
export function pathOfPage(slug: string, page: number, order: Order, last: number): string {
  const isOnArticle = page === (order === 'oldest' ? 1 : last)
  return isOnArticle ? symptomPath(slug) : commentPagePath(slug, page)
}

/** From a page of its own. The newest page has an address of its own too: which one it is may change any time. */
export function linksOfPage(slug: string, page: number, order: Order, hasNext: boolean): PageLinks {
  const beginning = page === 2 && order === 'oldest' ? `${symptomPath(slug)}#reacties` : undefined
  return {
    ...(page > 1 && { older: beginning ?? commentPagePath(slug, page - 1) }),
    ...(hasNext && { newer: commentPagePath(slug, page + 1) }),
  }
}

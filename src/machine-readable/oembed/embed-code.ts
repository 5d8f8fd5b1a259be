import type { Article } from '@/articles/article'
import { CARD_WIDTH, cardHeight } from '@/articles/card/card-size'
import { cardPath } from '@/ui/paths'
import { absoluteAddress } from '../absolute-address'
import { xmlHtml } from '../xml-text'

/** The most that a frame may take, in CSS pixels. */
export interface Room {
  width?: number | undefined
  height?: number | undefined
}

/** The size of an article's card in CSS pixels, where there is so much room. */
export function cardSize(article: Article, room: Room): { width: number; height: number } {
  return {
    width: Math.min(CARD_WIDTH, room.width ?? CARD_WIDTH),
    height: Math.min(cardHeight(article), room.height ?? Number.POSITIVE_INFINITY),
  }
}

/** The frame that shows an article's card on another site, as HTML. */
export function embedCode(article: Article, room: Room = {}): string {
  const { width, height } = cardSize(article, room)
  const title = xmlHtml(article.title).replaceAll('"', '&quot;')
  return `<iframe src="${absoluteAddress(cardPath(article.slug))}" title="${title}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`
}

import { messages } from '@/language/messages'
import { groupByTier } from '@/text/blocks/cause-list/group-by-tier'
import type { Article } from '../article'

/** So many causes of a tier stand in a card. */
export const SHOWN_IN_TIER = 2

/** In CSS pixels, where nothing else is asked. */
export const CARD_WIDTH = 480

/** In CSS pixels, as `card.css` has them, with room for a line more than expected. */
const HEIGHTS = { around: 150, betweenTiers: 10, line: 21 }
/** So many letters fit in a line of a card of the usual width. */
const LINE = 54

/** How high a card of the usual width is, in CSS pixels; in a narrower one, or in wider letters, the frame scrolls. */
export function cardHeight({ causes }: Pick<Article, 'causes'>): number {
  const { tierHeading, tiers } = messages().articles
  return groupByTier(causes).reduce((height, { tier, causes: group }) => {
    const { label, range } = tiers[tier.id]
    const shown = group.slice(0, SHOWN_IN_TIER).map(({ name, casesPerYear }) => `${name} – ${casesPerYear}`)
    const lines = [`${tierHeading(label)}: ${range}`, ...shown].map((text) => Math.ceil(text.length / LINE))
    const more = group.length > SHOWN_IN_TIER ? 1 : 0
    return height + HEIGHTS.betweenTiers + HEIGHTS.line * lines.reduce((sum, count) => sum + count, more)
  }, HEIGHTS.around)
}

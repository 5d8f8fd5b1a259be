import { nl } from '@/language/nl'
import { parseNumber } from '@/text/blocks/cause-list/parse-number'
import { TIERS, type Tier } from '@/text/blocks/cause-list/tier'

/** `100 tot 1.000 mensen per jaar in Nederland`. */
const MOST_WORDS = 8

/** A heading above the causes of one tier, such as `Zeldzame oorzaken van spierkrampen: <100/jaar`. */
interface TierHeading {
  tier: Tier
  /** Whether the range that is printed, where there is one, is that of the tier. */
  agrees: boolean
}

/** Longer ones are no headings, in characters. */
const LONGEST = 300
/** With a number before it, as people number headings, and its range behind a colon or between brackets. */
const HEADING = /^(?:\d{1,2}[.)] ?)?(.+?) oorzaken(?: van [^:]*[^:.?!])?(?::(.*)| ?\(([^()]*)\))?$/i

/** Reads a tier's heading; undefined where the line is something else. */
export function tierHeading(text: string): TierHeading | undefined {
  if (text.length > LONGEST) return undefined
  const [, label = '', afterColon, between = ''] = HEADING.exec(text) ?? []
  const tier = TIERS.find((each) => nl.articles.tiers[each.id].label.toLowerCase() === label.toLowerCase())
  const printed = (afterColon ?? between).trim()
  if (!tier || !canBeRange(printed)) return undefined
  return { tier, agrees: printed === '' || sameRange(printed, tier) }
}

/** Whether no sentence is lost with it: `Zeldzame oorzaken van kramp: lood, kwik en een tekort aan kalium.` */
function canBeRange(printed: string): boolean {
  const words = printed.split(/\s+/).length
  return !/[.?!]$/.test(printed) && words <= (/\d/.test(printed) ? MOST_WORDS : 1)
}

/** The highest tier is printed with its lower bound (`>1.000/jaar`), the others with their upper bound. */
function sameRange(printed: string, tier: Tier): boolean {
  const [, sign = '', number = ''] = /^([<>≤≥])=? ?([\d.,]+) ?(?:\/|per) ?jaar$/i.exec(printed) ?? []
  const above = TIERS[TIERS.indexOf(tier) - 1]
  return (above ? '<≤' : '>≥').includes(sign) && parseNumber(number) === (above ?? tier).from
}

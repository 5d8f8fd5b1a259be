import { nl } from '@/language/nl'
import { parseCauseLine } from '@/text/blocks/cause-list/parse-cause-line'
import { type Tier, tierOf } from '@/text/blocks/cause-list/tier'
import type { ClassifiedLine } from './classify-lines'
import type { ParsedArticle, ParsedCause } from './parsed-article'
import type { Reading } from './reading'
import { tierHeading } from './tier-heading'

/** The heading of a tier: the causes below it should fit in. */
export function placeTier({ number: line, text }: ClassifiedLine, reading: Reading): void {
  const heading = tierHeading(text)
  if (!heading) return
  placeCauseList(line, reading.article)
  reading.tier = { line, text, tier: heading.tier, causes: 0 }
  reading.article.tiers.push(reading.tier)
  if (!heading.agrees) {
    const message = `de site rekent voor "${wordsOf(heading.tier).label}" met ${wordsOf(heading.tier).range}.`
    reading.article.remarks.push({ line, message })
  }
}

/** The article has one list of causes, where the first of them stand. */
function placeCauseList(line: number, { blocks, remarks }: ParsedArticle): void {
  if (blocks.at(-1)?.type === 'causeList') return
  if (!blocks.some(({ type }) => type === 'causeList')) {
    blocks.push({ type: 'causeList' })
    return
  }
  const message = 'vanaf hier staan nog oorzaken; de site toont alle oorzaken bij de eerste.'
  if (!remarks.some((remark) => remark.message === message)) remarks.push({ line, message })
}

/** A cause; what is wrong with its line becomes a problem. */
export function placeCause({ number: line, text }: ClassifiedLine, reading: Reading): void {
  const { article, problems, seen, tier } = reading
  placeCauseList(line, article)
  const printed = parseCauseLine(text)
  if (typeof printed === 'string') {
    problems.push({ line, message: printed })
    return
  }
  const key = JSON.stringify([printed.name, printed.term])
  const earlier = seen.get(key)
  if (earlier !== undefined) {
    problems.push({ line, message: `deze oorzaak staat ook al op regel ${earlier}.` })
    return
  }
  seen.set(key, line)
  article.causes.push({ line, ...printed })
  if (tier) fitInTier({ line, ...printed }, tier, article)
}

function fitInTier(
  { line, name, casesPerYear }: ParsedCause,
  printed: ParsedArticle['tiers'][number],
  article: ParsedArticle,
): void {
  printed.causes += 1
  const tier = tierOf(casesPerYear)
  if (tier.id === printed.tier.id) return
  const { label, range } = wordsOf(tier)
  const message = `"${name}" staat onder "${wordsOf(printed.tier).label}", maar hoort met dit aantal bij "${label}" (${range}); daar zet de site het.`
  article.remarks.push({ line, message })
}

/** Source files are Dutch, whatever the language of the site. */
function wordsOf({ id }: Tier): { label: string; range: string } {
  return nl.articles.tiers[id]
}

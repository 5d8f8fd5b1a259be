import { tierOf } from '@/articles/tier'
import { articleLines } from './article-lines'
import { type ClassifiedLine, classifyLines } from './classify-lines'
import { dutchDate } from './dutch-date'
import { ImportRefused } from './import-refused'
import { metadata } from './metadata'
import { parseCauseLine } from './parse-cause-line'
import type { ParsedArticle, ParsedCause } from './parsed-article'
import { refuseOtherFiles } from './refuse-other-files'
import type { Remark } from './remark'
import { splitNames, splitTerms } from './split-names'
import { tierHeading } from './tier-heading'

// SQLite takes 32.766 values in one statement, and the rows of an article are written in one.
const MOST_CAUSES = 2_000

/** What is read so far. */
interface Reading {
  article: ParsedArticle
  problems: Remark[]
  /** The line of each cause, by its name and term. */
  seen: Map<string, number>
  /** The tier whose heading stands above. */
  tier?: ParsedArticle['tiers'][number]
}

/**
 * Reads an article in the form of content/spierkrampen.txt.
 * @throws ImportRefused with every line that is wrong, or when the text is no article
 */
export function parseArticle(text: string): ParsedArticle {
  refuseOtherFiles(text)
  const [first, ...lines] = classifyLines(articleLines(text))
  if (!first) throw new ImportRefused([{ message: 'Het bestand is leeg.' }])
  const reading = begin(first)
  for (const line of lines) PLACE[line.kind](line, reading)
  if (reading.problems.length > 0) throw new ImportRefused(reading.problems)
  refuseWhatIsNoArticle(reading.article)
  return reading.article
}

function begin(first: ClassifiedLine): Reading {
  const article: ParsedArticle = {
    title: first.text,
    blocks: [],
    causes: [],
    tiers: [],
    synonyms: [],
    englishTerms: [],
    authors: [],
    commentForm: [],
    remarks: [],
    unplaced: [],
  }
  const untitled = { line: first.number, message: 'hier hoort de titel van het artikel te staan.' }
  return { article, problems: first.kind === 'title' ? [] : [untitled], seen: new Map() }
}

const PLACE: Record<ClassifiedLine['kind'], (line: ClassifiedLine, reading: Reading) => void> = {
  title: leave,
  heading: ({ text }, reading) => {
    reading.tier = undefined
    reading.article.blocks.push({ type: 'heading', text })
  },
  paragraph: ({ text }, { article }) => {
    article.blocks.push({ type: 'paragraph', text })
  },
  continuation: ({ number, text }, { article }) => {
    const above = article.blocks.at(-1)
    if (above?.type === 'paragraph') above.text += ` ${text}`
    article.remarks.push({ line: number, message: 'deze regel is bij de alinea erboven gevoegd.' })
  },
  tier: placeTier,
  cause: placeCause,
  listItem: ({ text }, { article }) => {
    const above = article.blocks.at(-1)
    if (above?.type === 'list') above.items.push(text)
    else article.blocks.push({ type: 'list', items: [text] })
  },
  photo: ({ number, text }, { article }) => {
    article.blocks.push({ type: 'figure', line: number, alt: text })
  },
  credit: ({ text }, { article }) => {
    const above = article.blocks.at(-1)
    if (above?.type === 'figure') above.credit = text
  },
  // What stands below it is read; the site prints a heading of its own.
  englishHeading: () => undefined,
  englishTerms: ({ text }, { article }) => {
    article.englishTerms.push(...splitTerms(text))
  },
  metadata: placeMetadata,
  commentForm: ({ number }, { article }) => {
    article.commentForm.push(number)
  },
  unplaced: leave,
}

function leave({ number, text }: ClassifiedLine, { article }: Reading): void {
  article.unplaced.push({ line: number, text })
}

function placeTier({ number: line, text }: ClassifiedLine, reading: Reading): void {
  const heading = tierHeading(text)
  if (!heading) return
  placeCauseList(line, reading.article)
  reading.tier = { line, text, tier: heading.tier, causes: 0 }
  reading.article.tiers.push(reading.tier)
  if (!heading.agrees) {
    const message = `de site rekent voor "${heading.tier.label}" met ${heading.tier.range}.`
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

function placeCause({ number: line, text }: ClassifiedLine, reading: Reading): void {
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
  const { label, range } = tierOf(casesPerYear)
  if (label === printed.tier.label) return
  const message = `"${name}" staat onder "${printed.tier.label}", maar hoort met dit aantal bij "${label}" (${range}); daar zet de site het.`
  article.remarks.push({ line, message })
}

function placeMetadata(line: ClassifiedLine, reading: Reading): void {
  const { article, problems } = reading
  const { key, value = '' } = metadata(line.text) ?? {}
  const isRepeated = (key === 'publisher' || key === 'publishedAt' || key === 'lastUpdated') && article[key]
  if (value === '' || isRepeated) {
    leave(line, reading)
    return
  }
  if (key === 'publisher') article.publisher = value
  if (key === 'author' || key === 'authors') {
    const names = key === 'author' ? [value] : splitNames(value)
    article.authors.push(...names.filter((name) => !article.authors.includes(name)))
  }
  if (key === 'synonyms') article.synonyms.push(...splitNames(value))
  if (key === 'englishTerms') article.englishTerms.push(...splitTerms(value))
  if (key === 'publishedAt' || key === 'lastUpdated') {
    article[key] = dutchDate(value)
    const message = `"${value}" is geen datum. Schrijf hem als 13 juni 2016.`
    if (!article[key]) problems.push({ line: line.number, message })
  }
}

function refuseWhatIsNoArticle({ blocks, causes, tiers }: ParsedArticle): void {
  const hasText = blocks.some(({ type }) => type === 'heading' || type === 'paragraph')
  if (tiers.length === 0 && !(hasText && causes.length > 0)) {
    const message =
      'Dit is geen artikel in de vorm van content/spierkrampen.txt: er staan geen oorzaken in als "• naam (term) – 12,5", en geen kop als "Zeldzame oorzaken van …: <100/jaar".'
    throw new ImportRefused([{ message }])
  }
  if (causes.length > MOST_CAUSES) {
    const message = `Dit artikel heeft ${causes.length} oorzaken; meer dan ${MOST_CAUSES} kan niet.`
    throw new ImportRefused([{ message }])
  }
}

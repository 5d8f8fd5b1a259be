import { ImportRefused } from '../import-refused'
import type { Remark } from '../remark'
import { articleLines } from './article-lines'
import { type ClassifiedLine, classifyLines } from './classify-lines'
import type { ParsedArticle } from './parsed-article'
import { placeCause, placeTier } from './place-causes'
import { placeMetadata } from './place-metadata'
import { beginReading, leave, type Reading } from './reading'
import { refuseOtherFiles } from './refuse-other-files'
import { splitTerms } from './split-names'

// SQLite takes 32.766 values in one statement, and the rows of an article are written in one.
const MOST_CAUSES = 2_000

/**
 * Reads an article in the form of content/spierkrampen.txt.
 * @throws ImportRefused with every line that is wrong, or when the text is no article
 */
export function parseArticle(text: string): ParsedArticle {
  refuseOtherFiles(text)
  const [first, ...lines] = classifyLines(articleLines(text))
  if (!first) throw new ImportRefused([{ message: 'Het bestand is leeg.' }])
  const reading = beginReading(first)
  for (const line of lines) PLACE[line.kind](line, reading)
  const problems = [...whatIsNoArticle(reading), ...reading.problems]
  if (problems.length > 0) throw new ImportRefused(problems)
  return reading.article
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

function whatIsNoArticle({ article }: Reading): Remark[] {
  const { blocks, causes, tiers } = article
  const hasText = blocks.some(({ type }) => type === 'heading' || type === 'paragraph')
  const hasCauses = blocks.some(({ type }) => type === 'causeList')
  if (tiers.length === 0 && !(hasText && hasCauses)) {
    const message =
      'Dit is geen artikel in de vorm van content/spierkrampen.txt: een titel, tekst, en oorzaken als "• naam (term) – 12,5".'
    return [{ message }]
  }
  if (causes.length > MOST_CAUSES) {
    return [{ message: `Dit artikel heeft ${causes.length} oorzaken; meer dan ${MOST_CAUSES} kan niet.` }]
  }
  return []
}

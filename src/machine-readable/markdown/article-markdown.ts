import type { Article } from '@/articles/article'
import { codesInWords } from '@/articles/codes/code-systems'
import { numberFootnotes } from '@/articles/contents'
import { messages } from '@/language/messages'
import type { Settings } from '@/site/settings'
import { groupByTier } from '@/text/blocks/cause-list/group-by-tier'
import { rangeWords } from '@/text/blocks/cause-list/range-words'
import { splitCareCards } from '@/text/split-care-cards'
import { isoDay } from '@/ui/dates'
import { fullName } from '@/ui/full-name'
import { formatNumber } from '@/ui/numbers'
import { causePath, symptomPath } from '@/ui/paths'
import { absoluteAddress } from '../absolute-address'
import { escaped, toMarkdown } from './to-markdown'

/** An article as Markdown, in the order of its page: when to call first, figures with their range, source and dates. */
export function articleMarkdown(article: Article, settings: Settings): string {
  const { cards = [], rest = null } = article.body ? splitCareCards(article.body) : {}
  const causes = causesOf(article)
  const text = toMarkdown(rest, causes, numberFootnotes(article))
  const words = messages().articles
  return `${[
    `# ${escaped(article.title)}`,
    article.synonyms.length > 0 && escaped(words.alsoCalled(article.synonyms)),
    article.introduction && escaped(article.introduction),
    careOf(cards, settings),
    text,
    // Where the text does not place them, they follow it.
    !text.includes(causes) && causes,
    sourcesOf(article),
    factsOf(article, settings),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`
}

type Card = ReturnType<typeof splitCareCards>['cards'][number]

function careOf(cards: readonly Card[], { care }: Settings): string {
  const words = messages().blocks.careCard
  const standing = [care.emergency, care.outOfHours, care.doctor].filter((line) => line !== null)
  const lines = cards.flatMap(({ level, reasons }) => [
    `### ${escaped(words[level].heading)}`,
    reasons.map(({ text }) => `- ${escaped(text)}`).join('\n'),
  ])
  const shown = lines.length > 0 ? lines : [standing.map((line) => `- ${escaped(line)}`).join('\n')]
  return [`## ${words.title}`, ...shown].join('\n\n')
}

function causesOf({ causes, figures }: Article): string {
  if (causes.length === 0) return ''
  const { tierEntry, tiers } = messages().articles
  const { origin, perYear, source } = messages().blocks.causeList
  const groups = groupByTier(causes).map(({ tier, causes: group }) => {
    const { label, range } = tiers[tier.id]
    const rows = group.map((cause) => {
      const name = `[${escaped(fullName(cause))}](${absoluteAddress(causePath(cause.slug))})`
      const said = [cause.source, cause.reference?.name].map((name) => name && source(name))
      const more = [cause.note, rangeWords(cause), ...said].flatMap((each) =>
        each ? `; ${escaped(each)}` : [],
      )
      return `- ${name} – ${formatNumber(cause.casesPerYear)} ${perYear}${more.join('')}`
    })
    return `### ${tierEntry(label, range)}\n\n${rows.join('\n')}`
  })
  return [escaped(origin(figures.origin)), ...groups].join('\n\n')
}

function sourcesOf({ sources, references }: Article): string {
  if (sources.length + references.length === 0) return ''
  const words = messages().articles.references
  const linked = (title: string, url: string | null) => (url ? `[${escaped(title)}](${url})` : escaped(title))
  const lines = [
    ...sources.map(({ title, url }) => `- ${linked(title, url)}`),
    ...references.map(({ title, url, publisher, year, causes, footnotes }, index) => {
      const from = [publisher, year].filter(Boolean).join(', ')
      const figures = causes.length > 0 ? `. ${words.figures(causes.join(', '))}` : ''
      const places = footnotes.flatMap(({ note }) => (note ? `, ${note}` : [])).join('')
      const mark = footnotes.length > 0 ? `[^${index + 1}]:` : '-'
      return `${mark} ${linked(title, url)}${escaped(`${from && ` (${from})`}${places}${figures}`)}`
    }),
  ]
  return `## ${messages().articles.sources}\n\n${lines.join('\n')}`
}

function factsOf(article: Article, { publisher }: Settings): string {
  const words = messages().articles.facts
  const names = (people: Article['authors']) => people.map(({ name }) => name).join(', ')
  const facts: [string, string | null | undefined][] = [
    [words.publishedBy, publisher],
    [words.author, names(article.authors)],
    [words.reviewer, names(article.reviewers)],
    [words.publishedAt, article.publishedAt && isoDay(article.publishedAt)],
    [words.lastUpdated, article.lastUpdated && isoDay(article.lastUpdated)],
    [words.reviewedAt, article.reviewedAt && isoDay(article.reviewedAt)],
    [words.codes, codesInWords(article.codes)],
    [words.nextReview, article.nextReview && isoDay(article.nextReview)],
    ['URL', absoluteAddress(symptomPath(article.slug))],
  ]
  const lines = facts.flatMap(([name, value]) => (value ? [`- ${name}: ${escaped(value)}`] : []))
  return `## ${words.title}\n\n${lines.join('\n')}`
}

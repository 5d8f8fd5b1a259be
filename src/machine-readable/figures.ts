import type { Article } from '@/articles/article'
import type { CodeSystemName } from '@/articles/codes/code-systems'
import type { Reference } from '@/articles/sources/references'
import { messages } from '@/language/messages'
import type { Settings } from '@/site/settings'
import { groupByTier } from '@/text/blocks/cause-list/group-by-tier'
import type { ListedCause } from '@/text/blocks/cause-list/tier'
import { symptomPath } from '@/ui/paths'
import { absoluteAddress } from './absolute-address'

/** One cause of an article as data; the names are the columns of the CSV and stay the same in every language. */
export interface FiguresRow {
  cause: string
  term: string
  kind: string
  cases_per_year: number
  tier: string
  tier_range: string
  source: string
  note: string
  icpc_1: string
  icd_10: string
  atc: string
  range_from: number | ''
  range_to: number | ''
  year: number | ''
  source_title: string
  source_address: string
}

type Column = keyof FiguresRow

/** The columns in their order. */
export const COLUMNS: readonly Column[] = [
  'cause',
  'term',
  'kind',
  'cases_per_year',
  'tier',
  'tier_range',
  'source',
  'note',
  'icpc_1',
  'icd_10',
  'atc',
  'range_from',
  'range_to',
  'year',
  'source_title',
  'source_address',
]

/** The causes of an article in the order of its page. */
export function figuresRows({ causes, references }: Pick<Article, 'causes' | 'references'>): FiguresRow[] {
  return groupByTier(causes).flatMap(({ tier, causes }) =>
    causes.map((cause) => ({
      cause: cause.name,
      term: cause.term ?? '',
      kind: cause.kind,
      cases_per_year: cause.casesPerYear,
      tier: tier.id,
      tier_range: messages().articles.tiers[tier.id].range,
      source: cause.source ?? '',
      note: cause.note ?? '',
      icpc_1: codesOf(cause, 'icpc-1'),
      icd_10: codesOf(cause, 'icd-10'),
      atc: codesOf(cause, 'atc'),
      range_from: cause.range?.[0] ?? '',
      range_to: cause.range?.[1] ?? '',
      year: cause.year ?? '',
      ...sourceOf(cause, references),
    })),
  )
}

function sourceOf({ reference }: ListedCause, references: Reference[]) {
  const { title = '', url } = (reference && references[reference.number - 1]) || {}
  return { source_title: title, source_address: url ?? '' }
}

function codesOf({ codes }: ListedCause, wanted: CodeSystemName): string {
  return codes.flatMap(({ system, code }) => (system === wanted ? [code] : [])).join(' ')
}

/** The figures with what one must know to use them: where they come from, under which licence, and what each column is. */
export function figuresJson(article: Article, { dataLicence, publisher }: Settings): string {
  const { figures } = messages().machines
  const metadata = {
    title: figures.title(article.title),
    description: figures.description(article.title, article.figures.origin),
    url: absoluteAddress(symptomPath(article.slug)),
    publisher,
    licence: dataLicence,
    source: article.figures,
    codes: article.codes,
    published: article.publishedAt,
    updated: article.lastUpdated,
    columns: COLUMNS.map((name) => ({ name, description: figures.columns[name] })),
  }
  return `${JSON.stringify({ metadata, rows: figuresRows(article) }, null, 2)}\n`
}

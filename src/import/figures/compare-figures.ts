import { toSlug } from '@/access/slug'
import type { CauseLabel } from '@/articles/causes-editor/cause-row'
import { lineFinder } from '@/articles/causes-editor/line-finder'
import { plain } from '@/articles/causes-editor/name-key'
import { nameProblem } from '@/articles/causes-editor/name-problem'
import { rangeProblem } from '@/articles/figures/range-problem'
import type { Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { splitTerm } from '@/text/blocks/cause-list/parse-cause-line'
import { fullName } from '@/ui/full-name'
import type { FigureValues } from './columns'
import { figureMark } from './figure-mark'
import type { Table, TableRow } from './read-table'
import { readValues, type SourceFinder } from './read-values'

type Row = NonNullable<Symptom['causes']>[number]

/** An article as it was stored last, with relations as ids. */
export interface StoredArticle {
  id: string
  title: string
  slug: string
  /** The `updatedAt` of its newest version. */
  updatedAt: string
  rows: Row[]
  state: ArticleState
}

/** What readers see of it: nothing, its newest version, or other figures than those of an open draft. */
export type ArticleState = 'draft' | 'published' | 'other-figures'

/** A cause that the site does not know, as the file names it. */
export interface Missing {
  name: string
  term: string | undefined
}

/** What a file would change in one article. */
export interface ArticleComparison {
  id: string
  title: string
  /** Of what the comparison was made: the `updatedAt` of its newest version. */
  basedOn: string
  /** Without `cause`: the site does not know it yet. */
  added: {
    line: number
    name: string
    cause: string | undefined
    missing: Missing | undefined
    values: FigureValues
  }[]
  changed: { line: number; name: string; cause: string; was: FigureValues; values: FigureValues }[]
  /** Figures that the file does not name. */
  gone: { name: string; cause: string; casesPerYear: number }[]
  same: number
  state: ArticleState
  /** What is stored now. */
  stored: Row[]
}

export interface FiguresComparison {
  articles: ArticleComparison[]
  /** Lines that are left alone, and why. */
  unclear: { line: number; text: string; message: string }[]
}

/** What is stored, as far as the file can mean it. */
export interface Known {
  articles: readonly StoredArticle[]
  /** The causes of the articles, and those with a name of the file. */
  causes: readonly CauseLabel[]
  findSource: SourceFinder
}

/** Compares a file of figures with what is stored, whatever the order of its lines. */
export function compareFigures(table: Table, known: Known): FiguresComparison {
  const unclear: FiguresComparison['unclear'] = []
  const findArticle = articleFinder(known.articles)
  const inArticles = new Map<StoredArticle, TableRow[]>()
  for (const row of table.rows) {
    const found = findArticle(row)
    if (typeof found === 'string') unclear.push({ line: row.line, text: textOf(row), message: found })
    else if (!inArticles.get(found)?.push(row)) inArticles.set(found, [row])
  }
  const labels = new Map(known.causes.map((cause) => [cause.id, cause]))
  const articles = [...inArticles].map(([article, rows]) => {
    const compared = compareArticle(article, rows, table, labels, known.findSource)
    unclear.push(...compared.unclear)
    return compared.article
  })
  return { articles, unclear: unclear.sort((a, b) => a.line - b.line) }
}

function articleFinder(articles: readonly StoredArticle[]): (row: TableRow) => StoredArticle | string {
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  const byTitle = new Map<string, StoredArticle[]>()
  for (const article of articles) {
    byTitle.set(plain(article.title), [...(byTitle.get(plain(article.title)) ?? []), article])
  }
  return ({ cells: { article = '', slug = '' } }) => {
    if (slug) return bySlug.get(slug) ?? `er is geen artikel met het adres "${slug}".`
    if (!article) return 'er staat niet bij welk artikel dit is.'
    const [found, ...others] = byTitle.get(plain(article)) ?? []
    if (others.length > 0) return `${others.length + 1} artikelen heten zo. Vul het adres in.`
    return found ?? `er is geen artikel "${article}".`
  }
}

function compareArticle(
  { id, title, updatedAt, rows: stored, state }: StoredArticle,
  lines: readonly TableRow[],
  table: Table,
  labels: ReadonlyMap<string, CauseLabel>,
  findSource: SourceFinder,
): { article: ArticleComparison; unclear: FiguresComparison['unclear'] } {
  const rowOf = new Map(stored.map((row) => [idOf(row.cause) ?? '', row]))
  const listed = stored.flatMap(({ cause }) => labels.get(idOf(cause) ?? '') ?? [])
  const finder = lineFinder(listed, [...labels.values()], 'Vul de term in.')
  const article: ArticleComparison = {
    ...{ id, title, state, stored, basedOn: updatedAt },
    ...{ added: [], changed: [], gone: [], same: 0 },
  }
  const unclear: FiguresComparison['unclear'] = []
  for (const line of lines) {
    const message = place(line)
    if (message) unclear.push({ line: line.line, text: textOf(line), message })
  }
  article.gone = stored.flatMap((row) => {
    const cause = idOf(row.cause) ?? ''
    if (finder.isNamed(cause)) return []
    return [{ cause, name: nameOf(cause), casesPerYear: row.casesPerYear }]
  })
  return { article, unclear }

  function nameOf(cause: string): string {
    const label = labels.get(cause)
    return label ? fullName(label) : 'een oorzaak die er niet meer is'
  }

  /** @returns why the line is left alone */
  function place(line: TableRow): string | undefined {
    const { cause: named = '', mark } = line.cells
    // As lists are pasted: without a column for it, the term stands in parentheses.
    const { name, term = line.cells.term || undefined } =
      line.cells.term === undefined ? splitTerm(named) : { name: named }
    const refused = nameProblem({ name, term })
    if (refused) return refused
    const found = finder.find({ line: line.line, name, term })
    if ('message' in found) return found.message
    const label = found.cause
    if (!label && !toSlug(name)) return `"${name}" geeft geen adres.`
    const row = label && rowOf.get(label.id)
    const was: FigureValues = row ? valuesOf(row) : {}
    const values = readValues(line.cells, table.numbers, was, findSource)
    if (typeof values === 'string') return values
    const problem = rangeProblem({ ...was, ...values })
    if (problem) return `hier ${problem}`
    const isSame =
      row && (Object.keys(values) as (keyof FigureValues)[]).every((field) => values[field] === was[field])
    if (isSame) article.same += 1
    else if (mark && (!row || figureMark(row) !== mark)) return changedSince(row)
    else if (row && label)
      article.changed.push({ line: line.line, name: fullName(label), cause: label.id, was, values })
    else {
      const missing = label ? undefined : { name, term }
      const shown = fullName(label ?? { name, term: term ?? null })
      article.added.push({ line: line.line, name: shown, cause: label?.id, missing, values })
    }
    return undefined
  }
}

function changedSince(row: Row | undefined): string {
  if (!row) return 'deze oorzaak is na het downloaden uit het artikel gehaald.'
  return 'dit aantal is na het downloaden gewijzigd; dat blijft staan. Download opnieuw om het te zien.'
}

function valuesOf(row: Row): Required<FigureValues> {
  return {
    casesPerYear: row.casesPerYear,
    casesFrom: row.casesFrom ?? null,
    casesTo: row.casesTo ?? null,
    year: row.year ?? null,
    sourceRecord: idOf(row.sourceRecord) ?? null,
    // As cells are read.
    source: (row.source ?? '').trim(),
    note: (row.note ?? '').trim(),
  }
}

function textOf({ cells }: TableRow): string {
  return [cells.article || cells.slug, cells.cause, cells.casesPerYear].filter(Boolean).join(' – ')
}

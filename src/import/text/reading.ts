import type { Remark } from '../remark'
import type { ClassifiedLine } from './classify-lines'
import type { ParsedArticle } from './parsed-article'

/** What is read so far. */
export interface Reading {
  article: ParsedArticle
  problems: Remark[]
  /** The line of each cause, by its name and term. */
  seen: Map<string, number>
  /** The tier whose heading stands above. */
  tier?: ParsedArticle['tiers'][number]
}

/** The beginning, at the line where the title belongs. */
export function beginReading(first: ClassifiedLine): Reading {
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

/** Lists a line that has no place. */
export function leave({ number, text }: ClassifiedLine, { article }: Reading): void {
  article.unplaced.push({ line: number, text })
}

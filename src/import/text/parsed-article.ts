import type { PrintedCause } from '@/text/blocks/cause-list/parse-cause-line'
import type { Tier } from '@/text/blocks/cause-list/tier'
import type { Remark } from '../remark'

/** What an article's file says. Dates are ISO 8601 at noon UTC; lines count from 1. */
export interface ParsedArticle {
  title: string
  blocks: ParsedBlock[]
  causes: ParsedCause[]
  /** The tiers' headings in their order, each with how many causes stand under it. */
  tiers: { line: number; text: string; tier: Tier; causes: number }[]
  synonyms: string[]
  englishTerms: string[]
  authors: string[]
  publisher?: string
  publishedAt?: string
  lastUpdated?: string
  /** The lines of the comment form, which the site makes itself. */
  commentForm: number[]
  remarks: Remark[]
  unplaced: { line: number; text: string }[]
}

export interface ParsedCause extends PrintedCause {
  line: number
}

/** A photo that is not in the file: only its description, and where one was printed the line `Bron: …`. */
export interface ParsedFigure {
  type: 'figure'
  line: number
  alt: string
  credit?: string
}

/** A piece of the text, in its order. */
export type ParsedBlock =
  | { type: 'heading' | 'paragraph'; text: string }
  | { type: 'list'; items: string[] }
  | { type: 'causeList' }
  | ParsedFigure

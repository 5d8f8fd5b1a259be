import type { Remark } from '../remark'

/** What the head of an export says about the site. */
interface ExportSite {
  /** Host and path of the blog, without scheme: the same before and after a move to https. */
  address: string
}

/** Somebody who wrote posts. The address only serves to know the comments of staff; it is stored nowhere. */
export interface ExportAuthor {
  login: string
  email: string
  name: string
}

/** A post, page, attachment or something of a plugin, as the file has it: names of elements with their texts. */
export interface ExportItem {
  /** Its place among the items of the file, from 0. */
  index: number
  /** Where it begins in the file, from 1; 0 where that says nothing. */
  line: number
  fields: Record<string, string>
  terms: { domain: string; name: string }[]
  meta: Record<string, string>
  comments: Record<string, string>[]
  /** What its source could not read of it, or left out. */
  told?: string[]
}

export type ExportEntry =
  | { kind: 'site'; site: ExportSite }
  | { kind: 'author'; author: ExportAuthor }
  | { kind: 'item'; item: ExportItem }

/** How the reading of a file ended. */
export interface ReadingEnd {
  /** Whether the last element was closed: a file that was cut off has no end. */
  isWhole: boolean
  /** The last line, from 1. */
  line: number
  /** The title of the item that the file breaks off in. */
  within?: string
}

export interface ReadingOptions {
  remark: (remark: Remark) => void
  /** Told after each piece how many bytes were read. */
  read?: (bytes: number) => void
  /** Told at the end. */
  ended?: (end: ReadingEnd) => void
}

/** Something that posts are read from. Whatever it is, its items have the names that WordPress gives their fields. */
export interface Source {
  /** Stands in what is stored of it: `wordpress`. */
  name: string
  /** In bytes. */
  size: number
  /** Reads it from the beginning; asked for twice. */
  entries: (options: ReadingOptions) => AsyncGenerator<ExportEntry>
}

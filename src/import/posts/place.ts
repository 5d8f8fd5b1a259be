import type { Node } from '../write/lexical-nodes'
import type { HtmlNode } from './html-nodes'
import type { Link } from './line'
import type { FoundLink } from './resolve-link'
import type { Writing } from './writing'

export interface ConversionOptions {
  title: string
  /** Only symptoms have causes: in a page their lists stay lists. */
  withCauses: boolean
  /** Whether line ends may be ends of paragraphs, as in the classic editor of WordPress. Yes, where it is not said. */
  hasLineEnds?: boolean
  /** Whether it is a part of a text, of which nobody can say that it has no headings. */
  isPart?: boolean
  /** Ids of the media by the addresses of the pictures; what is absent is left out and told. */
  pictures: ReadonlyMap<string, string>
  /** Where a link of the old site leads here. */
  linkTo: (href: string) => FoundLink
}

/** Where in a text something stands. */
export interface Place {
  options: ConversionOptions
  writing: Writing
  /** Whether line ends in the text are ends of lines and paragraphs. */
  keepsLines: boolean
  /** Within a heading, an item or a cell: blocks have no place there, and only part what stands in them. */
  isInLine: boolean
  format: number
  link?: Link
  /** Writes what stands inside. */
  walk: (nodes: readonly HtmlNode[], place: Place) => void
}

export function addWords(text: string, { format, link, writing }: Place): void {
  if (text !== '') writing.add({ kind: 'words', text, format, ...(link && { link }) })
}

/** Where a block begins or ends. */
export function endBlock({ isInLine, writing }: Place): void {
  if (isInLine) writing.add({ kind: 'gap' })
  else writing.endParagraph()
}

/** What stands in one line, without blocks; pictures among it come before it. See `nodesOf` for `between`. */
export function lineOf(nodes: readonly HtmlNode[], place: Place, between?: string): Node[] {
  return place.writing.line(() => place.walk(nodes, { ...place, isInLine: true, keepsLines: false }), between)
}

/** The first words, for people to find them again. */
export function beginning(words: string): string {
  return words.length > 60 ? `"${words.slice(0, 60).replace(/\s+\S*$/, '')} …"` : `"${words}"`
}

import { blockLinks, blockWords } from './blocks/blocks'
import { FORMAT } from './text-format'

/** A node of a stored text, as far as it is looked at: Lexical gives each kind of node a shape of its own. */
export interface TextNode {
  type: string
  /** Of a heading: `h2` or `h3`. */
  tag?: string
  /** Of words. */
  text?: string
  /** Of words: the bits of `text-format.ts`. */
  format?: number | string
  children?: TextNode[]
  /** Of a link or a block. */
  fields?: Record<string, unknown> & {
    blockType?: string
    linkType?: 'internal' | 'custom'
    doc?: { relationTo: string; value: unknown } | null
    url?: string
  }
}

/** A text as it is stored; its nodes are more than the generated types say. */
export type StoredText = { root: unknown } | null | undefined

/** What stands at the top of a text, in its order: paragraphs, headings, lists, blocks. */
export function topNodes(text: StoredText): TextNode[] {
  return (text?.root as TextNode | undefined)?.children ?? []
}

/** Every node of a text, from top to bottom. */
export function* nodesIn(text: StoredText): Generator<TextNode> {
  for (const node of topNodes(text)) yield* withInner(node)
}

function* withInner(node: TextNode): Generator<TextNode> {
  yield node
  for (const child of node.children ?? []) yield* withInner(child)
}

/** The words inside a node, as readers see them in a line; none of a block. High and low figures stay so: 10⁹, CO₂. */
export function wordsIn(node: TextNode): string {
  if (node.type === 'linebreak') return ' '
  if (node.text === undefined) return (node.children ?? []).map(wordsIn).join('')
  if (hasFormat(node, FORMAT.superscript)) return shifted(node.text, HIGH)
  return hasFormat(node, FORMAT.subscript) ? shifted(node.text, LOW) : node.text
}

export function hasFormat({ format }: TextNode, bit: number): boolean {
  return typeof format === 'number' && (format & bit) !== 0
}

const HIGH: Record<string, string> = { ...indexed('⁰¹²³⁴⁵⁶⁷⁸⁹'), '+': '⁺', '-': '⁻', '−': '⁻' }
const LOW: Record<string, string> = { ...indexed('₀₁₂₃₄₅₆₇₈₉'), '+': '₊', '-': '₋', '−': '₋' }

function indexed(characters: string): Record<string, string> {
  return Object.fromEntries([...characters].map((character, index) => [index, character]))
}

/** The text in other characters, where there is one for each. */
function shifted(text: string, characters: Record<string, string>): string {
  const found = [...text].map((character) => characters[character])
  return found.every((character) => character !== undefined) ? found.join('') : text
}

/** Whether the node is one of our blocks, of this kind. */
export function isBlock(node: TextNode, blockType: string): boolean {
  return node.type === 'block' && node.fields?.blockType === blockType
}

/** The words that an editor typed into a block; none of any other node. */
export function wordsInBlock({ type, fields }: TextNode): string[] {
  return type === 'block' && fields ? blockWords(fields) : []
}

/** The documents that a block leads to; none of any other node. */
export function linksInBlock({ type, fields }: TextNode): { collection: string; value: unknown }[] {
  return type === 'block' && fields ? blockLinks(fields) : []
}

import { blockLinks, blockWords } from './blocks/blocks'

/** A node of a stored text, as far as it is looked at: Lexical gives each kind of node a shape of its own. */
export interface TextNode {
  type: string
  /** Of a heading: `h2` or `h3`. */
  tag?: string
  /** Of words. */
  text?: string
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

/** The words inside a node, as readers see them in a line; none of a block. */
export function wordsIn({ text, children }: TextNode): string {
  return text ?? (children ?? []).map(wordsIn).join('')
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

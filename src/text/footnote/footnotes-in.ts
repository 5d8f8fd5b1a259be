import { nodesIn, type StoredText, type TextNode } from '../text-node'

/** A footnote of a text. */
export interface Footnote {
  node: TextNode
  /** The id of its source, or the source where it was followed. */
  source: unknown
  /** Where in the source. */
  note: string | null
}

/** The footnotes of a text, from top to bottom; one whose source is not chosen yet is none. */
export function footnotesIn(text: StoredText): Footnote[] {
  return [...nodesIn(text)].flatMap((node) => {
    if (!isFootnote(node) || !node.fields?.source) return []
    const { note, source } = node.fields
    return [{ node, source, note: typeof note === 'string' && note.trim() ? note.trim() : null }]
  })
}

export function isFootnote({ type, fields }: TextNode): boolean {
  return type === 'inlineBlock' && fields?.blockType === 'footnote'
}

/** The text with every footnote to one source leading to another one. */
export function withSource<Text extends StoredText>(text: Text, instead: (source: unknown) => unknown): Text {
  return moved(text) as Text

  function moved(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(moved)
    if (typeof value !== 'object' || value === null) return value
    const node = value as TextNode
    if (isFootnote(node)) return { ...node, fields: { ...node.fields, source: instead(node.fields?.source) } }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner)]))
  }
}

import { BLOCKS, blockLinks, blockPictures, blockWords } from './blocks/blocks'
import { FootnoteBlock } from './footnote/schema'
import { FORMAT } from './text-format'
import { nodesIn, type StoredText, type TextNode } from './text-node'

/** A document that a block or a footnote of a text names. */
export interface Named {
  collection: string
  /** Its id, or the document where it was followed. */
  value: unknown
}

/** Every document that the blocks and footnotes of a text name. */
export function namedIn(text: StoredText): Named[] {
  return [...nodesIn(text)].flatMap(namedBy)
}

/**
 * The same text with each block and footnote in words: what an editor typed into it, and the names of what it shows. Payload's
 * comparison knows only that there is one, by its internal name.
 */
export function inWords(text: StoredText, nameOf: (named: Named) => string): StoredText {
  if (!text) return text
  const root = text.root as TextNode
  return { root: { ...root, children: changed(root.children) } }

  function changed(nodes: TextNode[] = []): TextNode[] {
    return nodes.flatMap((node) => {
      const names = namedBy(node).map(nameOf)
      if (node.type === 'inlineBlock')
        return [words(` [${[LABELS.footnote, ...names, node.fields?.note].filter(Boolean).join(', ')}]`)]
      if (node.type === 'block') return wordsOfBlock(node.fields, names)
      return [node.children ? { ...node, children: changed(node.children) } : node]
    })
  }
}

const LABELS: Record<string, string> = Object.fromEntries(
  [...Object.values(BLOCKS), FootnoteBlock].map(({ slug, labels }) => [slug, String(labels?.singular)]),
)

function namedBy({ type, fields }: TextNode): Named[] {
  if (!fields) return []
  if (type === 'inlineBlock') return fields.source ? [{ collection: 'sources', value: fields.source }] : []
  return type === 'block' ? [...blockPictures(fields), ...blockLinks(fields)] : []
}

function wordsOfBlock(fields: TextNode['fields'], names: string[]): TextNode[] {
  if (!fields) return []
  const label = words(LABELS[fields.blockType ?? ''] ?? 'Blok', FORMAT.bold)
  return [[label], ...[...names, ...blockWords(fields)].map((line) => [words(line)])].map(paragraph)
}

function paragraph(children: TextNode[]): TextNode {
  return { type: 'paragraph', children }
}

function words(text: string, format = 0): TextNode {
  return { type: 'text', text, format }
}

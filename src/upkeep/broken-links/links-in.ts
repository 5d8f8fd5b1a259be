import type { Page } from '@/payload-types'

export type Linked = 'symptoms' | 'causes' | 'pages'

/** A link in a text: the words that readers see, and a document of this site or an address. */
export type TextLink = { words: string } & ({ collection: Linked; id: string } | { url: string })

/** What is looked at in a node of the text; Lexical gives each kind of node its own shape. */
interface Node {
  type?: string
  text?: string
  children?: Node[]
  fields?: {
    blockType?: string
    linkType?: 'internal' | 'custom'
    doc?: { relationTo: string; value: unknown } | null
    url?: string
    symptoms?: unknown[]
  }
}

/** Every link in a text, from top to bottom, those in "Lees ook" included; a block's link has no words. */
export function linksIn(text: Page['body'] | null | undefined): TextLink[] {
  return text ? linksOf(text.root as Node) : []
}

function linksOf(node: Node): TextLink[] {
  const own =
    node.type === 'link' || node.type === 'autolink'
      ? asLink(node)
      : node.type === 'block'
        ? related(node)
        : []
  return [...own, ...(node.children ?? []).flatMap(linksOf)]
}

function asLink(node: Node): TextLink[] {
  const words = wordsOf(node)
  const { doc, linkType, url } = node.fields ?? {}
  if (linkType === 'custom') return [{ words, url: url ?? '' }]
  const id = idOf(doc?.value)
  return doc && id ? [{ words, collection: doc.relationTo as Linked, id }] : []
}

function related({ fields }: Node): TextLink[] {
  return (fields?.symptoms ?? []).flatMap((symptom) => {
    const id = idOf(symptom)
    return id ? [{ words: '', collection: 'symptoms' as const, id }] : []
  })
}

function wordsOf({ text, children }: Node): string {
  return text ?? (children ?? []).map(wordsOf).join('')
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return (value as { id?: string } | null | undefined)?.id
}

import type { Page } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { linksInBlock, nodesIn, type TextNode, wordsIn } from '@/text/text-node'

export type Linked = 'symptoms' | 'causes' | 'pages'

/** A link in a text: the words that readers see, and a document of this site or an address. */
export type TextLink = { words: string } & ({ collection: Linked; id: string } | { url: string })

/** Every link in a text, from top to bottom, those of blocks included; a block's link has no words. */
export function linksIn(text: Page['body'] | null | undefined): TextLink[] {
  return [...nodesIn(text)].flatMap((node) => [...asLink(node), ...ofBlock(node)])
}

function asLink(node: TextNode): TextLink[] {
  if (node.type !== 'link' && node.type !== 'autolink') return []
  const words = wordsIn(node)
  const { doc, linkType, url } = node.fields ?? {}
  if (linkType === 'custom') return [{ words, url: url ?? '' }]
  const id = idOf(doc?.value)
  return doc && id ? [{ words, collection: doc.relationTo as Linked, id }] : []
}

function ofBlock(node: TextNode): TextLink[] {
  return linksInBlock(node).flatMap(({ collection, value }) => {
    const id = idOf(value)
    return id ? [{ words: '', collection: collection as Linked, id }] : []
  })
}

import { parseDocument } from 'htmlparser2'

type HtmlNode = ReturnType<typeof parseDocument>['children'][number]

/** The pictures that a text shows, each address once, in their order. */
export function picturesIn(html: string): { src: string; alt: string }[] {
  const found = new Map<string, string>()
  const look = (nodes: HtmlNode[]): void => {
    for (const node of nodes) {
      if (!('attribs' in node)) continue
      const src = pictureAddress(node.attribs)
      if (node.name === 'img' && src && !found.has(src)) found.set(src, node.attribs.alt ?? '')
      look(node.children as HtmlNode[])
    }
  }
  look(parseDocument(html).children)
  return [...found].map(([src, alt]) => ({ src, alt }))
}

/** Where a picture is; pages that load pictures late keep that elsewhere. */
export function pictureAddress(attribs: Readonly<Record<string, string>>): string {
  const shown = /^data:/.test(attribs.src ?? '') ? '' : attribs.src
  return shown || attribs['data-src'] || attribs['data-lazy-src'] || attribs['data-orig-file'] || ''
}

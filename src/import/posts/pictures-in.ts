import { elementsIn, parseHtml } from './html-nodes'

/** The pictures that a text shows, each address once, in their order. */
export function picturesIn(html: string): { src: string; alt: string }[] {
  const found = new Map<string, string>()
  for (const { attribs, name } of elementsIn(parseHtml(html))) {
    const src = pictureAddress(attribs)
    if (name === 'img' && src && !found.has(src)) found.set(src, attribs.alt ?? '')
  }
  return [...found].map(([src, alt]) => ({ src, alt }))
}

/** Where a picture is; pages that load pictures late keep that elsewhere. */
export function pictureAddress(attribs: Readonly<Record<string, string>>): string {
  const shown = /^data:/.test(attribs.src ?? '') ? '' : attribs.src
  return shown || attribs['data-src'] || attribs['data-lazy-src'] || attribs['data-orig-file'] || ''
}

/** Text as the editor stores it. */

const SHAPE = { version: 1, format: '', indent: 0, direction: null }

/** A text of these paragraphs and blocks; words alone make one paragraph. */
export function richText(...parts: (string | object)[]) {
  const children = parts.map((part) => (typeof part === 'string' ? paragraph(part) : part))
  return { root: { ...SHAPE, type: 'root', children } }
}

export function paragraph(...parts: (string | object)[]) {
  const children = parts.map((part) => (typeof part === 'string' ? words(part) : part))
  return { ...SHAPE, type: 'paragraph', textFormat: 0, children }
}

function words(text: string) {
  return { type: 'text', text, version: 1, format: 0, detail: 0, mode: 'normal', style: '' }
}

/** To a document of the site, or to an address. */
export function link(shown: string, to: { doc: { relationTo: string; value: string } } | { url: string }) {
  const fields = { linkType: 'doc' in to ? 'internal' : 'custom', newTab: false, ...to }
  return { ...SHAPE, type: 'link', version: 3, fields, children: [words(shown)] }
}

export function block(blockType: string, fields: object) {
  const id = 'b'.repeat(24)
  return { ...SHAPE, type: 'block', version: 2, fields: { id, blockName: '', blockType, ...fields } }
}

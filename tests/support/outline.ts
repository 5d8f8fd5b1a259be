interface Node {
  type: string
  tag?: string
  text?: string
  format?: unknown
  fields?: Record<string, unknown>
  children?: Node[]
}

const FORMATS: [number, string][] = [
  [1, 'b'],
  [2, 'i'],
  [4, 's'],
  [32, 'sub'],
  [64, 'sup'],
]

/** A stored text as short HTML, a line for each block: what tests compare. */
export function outline(body: { root: unknown } | null | undefined): string {
  return ((body?.root as Node | undefined)?.children ?? []).map(toHtml).join('\n')
}

function toHtml(node: Node): string {
  const { children = [], fields = {}, format, tag, text, type } = node
  if (text !== undefined) {
    return FORMATS.filter(([bit]) => Number(format) & bit).reduce(
      (inner, [, name]) => `<${name}>${inner}</${name}>`,
      text,
    )
  }
  const inner = children.map(toHtml).join('')
  if (type === 'linebreak') return '<br>'
  if (type === 'link') return `<a href="${fields.url}">${inner}</a>`
  if (type === 'block') {
    const { blockType, caption, rows } = fields
    const cells = Array.isArray(rows) ? rows.flat() : []
    return `<${blockType}>${[caption ?? '', ...cells].join('|')}</${blockType}>`
  }
  const name = { paragraph: 'p', listitem: 'li', quote: 'blockquote' }[type] ?? tag ?? type
  return `<${name}>${inner}</${name}>`
}

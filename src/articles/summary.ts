import type { Article } from './article'

/** Search engines show about this many characters. */
const LONGEST = 160

interface Node {
  type: string
  text?: string
  children?: Node[]
}

/** What the article says first, short enough for a search result. */
export function summaryOf({
  introduction,
  body,
}: Pick<Article, 'introduction' | 'body'>): string | undefined {
  const nodes = (body?.root.children ?? []) as Node[]
  const text = introduction || textOf(nodes.find(({ type }) => type === 'paragraph'))
  if (text.length <= LONGEST) return text || undefined
  const cut = text.slice(0, LONGEST - 1)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}

function textOf(node: Node | undefined): string {
  return node?.text ?? (node?.children ?? []).map(textOf).join('')
}

import { escapedText } from '../wordpress/escaped-text'
import { type Card, cardHtml } from './card-html'

/** Lexical's bits, from the lowest, as elements. */
const FORMATS = ['b', 'i', 's', 'u', 'code', 'sub', 'sup', 'mark']

/** The text of Ghost's editor since 2023, as HTML; `unknown` is told of what nothing is known of. */
export function lexicalHtml(stored: string, unknown: (card: string) => void): string {
  const { root } = JSON.parse(stored) as { root?: Card }
  return childrenHtml(root ?? {}, unknown)
}

function childrenHtml({ children }: Card, unknown: (card: string) => void): string {
  return (Array.isArray(children) ? children : []).map((node) => nodeHtml(node, unknown)).join('')
}

function nodeHtml(node: Card, unknown: (card: string) => void): string {
  const type = String(node.type ?? '').replace(/^extended-/, '')
  const inner = childrenHtml(node, unknown)
  if (type === 'text' || type === 'tab' || type === 'code-highlight') return textHtml(node)
  if (type === 'linebreak') return '<br>'
  if (type === 'link' || type === 'autolink')
    return `<a href="${escapedText(String(node.url ?? ''))}">${inner}</a>`
  const tag = tagOf(type, node)
  if (tag) return `<${tag}${Number(node.start) > 1 ? ` start="${Number(node.start)}"` : ''}>${inner}</${tag}>`
  const card = cardHtml(type, node)
  if (card === undefined && inner === '') unknown(type)
  return (card ?? '') + inner
}

function tagOf(type: string, { listType, tag }: Card): string | undefined {
  if (type === 'paragraph') return 'p'
  if (type === 'heading') return /^h[1-6]$/.test(String(tag)) ? String(tag) : 'h2'
  if (type === 'list') return listType === 'number' ? 'ol' : 'ul'
  if (type === 'listitem') return 'li'
  return type === 'quote' || type === 'aside' ? 'blockquote' : undefined
}

function textHtml({ format, text }: Card): string {
  const bits = Number(format) || 0
  const tags = FORMATS.filter((_, at) => bits & (1 << at))
  const words = escapedText(String(text ?? ''))
  return tags.reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, words)
}

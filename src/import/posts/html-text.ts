import { type HtmlNode, inItsPlace, parseHtml } from './html-nodes'

/** HTML as plain text: entities decoded once, tags gone, lines kept, addresses of links behind their words. */
export function htmlText(html: string): string {
  return textOf(parseHtml(html))
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The same on one line, for names and titles. */
export function htmlLine(html: string): string {
  return htmlText(html).replace(/\s+/g, ' ')
}

function textOf(nodes: HtmlNode[]): string {
  return nodes.map(nodeText).join('')
}

function nodeText(node: HtmlNode): string {
  if (node.type === 'text') return node.data
  if (!('name' in node) || node.name === 'script' || node.name === 'style' || !('children' in node)) return ''
  const inner = inItsPlace(textOf(node.children as HtmlNode[]), node.name)
  if (node.name === 'br') return '\n'
  if (node.name === 'li') return `\n- ${inner.trim()}`
  if (node.name === 'a') {
    const address = node.attribs.href ?? ''
    return /^https?:/.test(address) && !says(inner, address) ? `${inner} (${address})` : inner
  }
  return /^(?:p|div|blockquote|ul|ol|h\d|pre)$/.test(node.name) ? `\n\n${inner}\n\n` : inner
}

/** Whether the words of a link are its address, as people type one: `www.thuisarts.nl`. */
function says(words: string, address: string): boolean {
  const [said, leads] = [words, address].map(asTyped)
  return said === leads || words.includes(address)
}

function asTyped(address: string): string {
  return address.trim().replace(/^(?:https?:\/\/)?(?:www\.)?|\/$/gi, '')
}

import { isBlock, type StoredText, type TextNode, topNodes, wordsInBlock } from '@/text/text-node'
import { absoluteAddress } from '../absolute-address'

/** A stored text as Markdown, with `causes` where the editor placed the list of causes. */
export function toMarkdown(text: StoredText, causes: string): string {
  return topNodes(text)
    .map((node) => (isBlock(node, 'causeList') ? causes : partOf(node)))
    .filter((part) => part !== '')
    .join('\n\n')
}

function partOf(node: TextNode): string {
  const { children = [], tag, type } = node
  if (type === 'block') return isMissingPicture(node) ? '' : wordsInBlock(node).map(escaped).join('\n\n')
  if (type === 'heading') return `${tag === 'h3' ? '###' : '##'} ${lineOf(children)}`
  if (type === 'list') {
    return children
      .map((item, index) => `${tag === 'ol' ? `${index + 1}.` : '-'} ${lineOf(item.children ?? [])}`)
      .join('\n')
  }
  if (type === 'quote') return `> ${lineOf(children)}`
  return lineOf(children)
}

/** Its caption is for editors. */
function isMissingPicture({ fields }: TextNode): boolean {
  return (fields?.image as { isMissing?: boolean } | null | undefined)?.isMissing === true
}

function lineOf(nodes: readonly TextNode[]): string {
  return nodes.map(inlineOf).join('')
}

function inlineOf({ type, text, children = [], fields }: TextNode): string {
  if (type === 'linebreak') return '  \n'
  if (text !== undefined) return escaped(text)
  const inner = lineOf(children)
  const address = fields?.linkType === 'custom' ? fields.url : undefined
  return address ? `[${inner}](${toTarget(address)})` : inner
}

/** A link within the site leads there from anywhere. */
function toTarget(address: string): string {
  const whole = address.startsWith('/') ? absoluteAddress(address) : address
  return whole.replaceAll(' ', '%20').replaceAll('(', '%28').replaceAll(')', '%29')
}

/** Text stays text, whatever it looks like. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2')
}

import { readRows, trimmed } from '@/text/blocks/table/rows'
import { leadsSomewhere } from '@/text/leads-somewhere'
import { FORMAT } from '@/text/text-format'
import { hasFormat, isBlock, type StoredText, type TextNode, topNodes, wordsInBlock } from '@/text/text-node'
import { absoluteAddress } from '../absolute-address'

/** The footnotes of a text, and the number of the source of each. */
type Footnotes = ReadonlyMap<object, { number: number }>

/** A stored text as Markdown, with `causes` where the editor placed the list of causes. */
export function toMarkdown(text: StoredText, causes: string, footnotes: Footnotes = new Map()): string {
  return topNodes(text)
    .map((node) => (isBlock(node, 'causeList') ? causes : partOf(node, footnotes)))
    .filter((part) => part !== '')
    .join('\n\n')
}

function partOf(node: TextNode, footnotes: Footnotes): string {
  const { children = [], tag, type } = node
  if (isBlock(node, 'table')) return tableOf(node)
  if (type === 'block') return isMissingPicture(node) ? '' : wordsInBlock(node).map(escaped).join('\n\n')
  if (type === 'heading') return `${tag === 'h3' ? '###' : '##'} ${lineOf(children, footnotes)}`
  if (type === 'list') return listOf(node, footnotes)
  if (type === 'quote') return `> ${lineOf(children, footnotes).replaceAll('\n', '\n> ')}`
  return lineOf(children, footnotes)
}

/** An item that holds a list is the place of that list under the item above it. */
function listOf({ children = [], tag }: TextNode, footnotes: Footnotes): string {
  let number = 0
  const lines = children.flatMap((item) => {
    const lists = (item.children ?? []).filter(({ type }) => type === 'list')
    const inner = lists.map((list) => listOf(list, footnotes))
    const words = (item.children ?? []).filter(({ type }) => type !== 'list')
    if (words.length > 0) number += 1
    const mark = tag === 'ol' ? `${number}.` : '-'
    const indent = ' '.repeat(mark.length + 1)
    return [
      ...(words.length > 0 ? [`${mark} ${lineOf(words, footnotes).replaceAll('\n', `\n${indent}`)}`] : []),
      ...inner.map((list) => indent + list.replaceAll('\n', `\n${indent}`)),
    ]
  })
  return lines.join('\n')
}

/** The caption stands above it; a table without heads has an empty row of them, which Markdown asks for. */
function tableOf({ fields }: TextNode): string {
  const rows = trimmed(readRows(fields?.rows))
  const caption = typeof fields?.caption === 'string' ? escaped(fields.caption) : ''
  const [first = []] = rows
  if (rows.length === 0) return caption
  const [head = [], ...body] = fields?.headRow && rows.length > 1 ? rows : [first.map(() => ''), ...rows]
  const isHead = (column: number) => fields?.headColumn === true && column === 0
  const lines = [
    head.map(cellOf),
    head.map(() => '---'),
    ...body.map((row) =>
      row.map((words, at) => (isHead(at) && words ? `**${cellOf(words)}**` : cellOf(words))),
    ),
  ].map((cells) => `| ${cells.join(' | ')} |`)
  return [caption, lines.join('\n')].filter(Boolean).join('\n\n')
}

function cellOf(words: string): string {
  return escaped(words).replaceAll('\n', '<br>')
}

/** Its caption is for editors. */
function isMissingPicture({ fields }: TextNode): boolean {
  return (fields?.image as { isMissing?: boolean } | null | undefined)?.isMissing === true
}

function lineOf(nodes: readonly TextNode[], footnotes: Footnotes): string {
  return nodes.reduce((line, node) => line + inlineOf(node, line.at(-1), footnotes), '')
}

function inlineOf(node: TextNode, before: string | undefined, footnotes: Footnotes): string {
  const { type, text, children = [], fields } = node
  if (type === 'linebreak') return '  \n'
  if (text !== undefined) return formatted(node, escaped(text), before)
  const footnote = footnotes.get(node)
  if (footnote) return `[^${footnote.number}]`
  const inner = lineOf(children, footnotes)
  const address = fields?.linkType === 'custom' ? fields.url : undefined
  return address && leadsSomewhere(address) ? `[${inner}](${toTarget(address)})` : inner
}

/** What Markdown has no marks for stands in it as HTML. */
const TAGS = [
  { bit: FORMAT.superscript, tag: 'sup', mark: '' },
  { bit: FORMAT.subscript, tag: 'sub', mark: '' },
  { bit: FORMAT.italic, tag: 'em', mark: '*' },
  { bit: FORMAT.bold, tag: 'strong', mark: '**' },
  { bit: FORMAT.strikethrough, tag: 's', mark: '~~' },
]

/** Words in their format. Marks touch the words; where they would not be read as marks, tags stand instead. */
function formatted(node: TextNode, text: string, before: string | undefined): string {
  const words = text.trim()
  const formats = TAGS.filter(({ bit }) => hasFormat(node, bit))
  if (words === '' || formats.length === 0) return text
  const from = text.indexOf(words)
  const [start, end] = [text.slice(0, from), text.slice(from + words.length)]
  const areMarks =
    /^[\p{L}\p{N}]/u.test(words) &&
    /[\p{L}\p{N}]$/u.test(words) &&
    (start !== '' || !/[*~]/.test(before ?? ''))
  const inner = formats.reduce((within, { mark, tag }) => {
    const isMark = areMarks && mark !== '' && formats.length === 1
    return isMark ? mark + within + mark : `<${tag}>${within}</${tag}>`
  }, words)
  return start + inner + end
}

/** A link within the site leads there from anywhere. */
function toTarget(address: string): string {
  const whole = address.startsWith('/') ? absoluteAddress(address) : address
  return whole.replaceAll(' ', '%20').replaceAll('(', '%28').replaceAll(')', '%29')
}

/** Text stays text, whatever it looks like. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_~[\]<>#|]/g, '\\$&')
    .replace(/^([^\S\n\r\u2028\u2029]*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2')
}

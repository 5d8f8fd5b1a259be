import type { BlockSlug } from '@/text/blocks/blocks'
import { parseCauseLine } from '@/text/blocks/cause-list/parse-cause-line'
import type { ParsedCause } from '../text/parsed-article'
import { placeCause, placeTier } from '../text/place-causes'
import { beginReading, type Reading } from '../text/reading'
import { tierHeading } from '../text/tier-heading'
import { blockNode, headingNode, listNode, type Node, paragraphNode, textNode } from '../write/lexical-nodes'

const BULLET = /^\s*[•·‣▪●]\s*/

/** A text as far as it is written: what is finished, and the paragraph that is not. */
export class Writing {
  readonly nodes: Node[] = []
  readonly remarks: string[] = []
  private readonly reading: Reading
  private readonly withCauses: boolean
  private inline: Node[] = []
  private isUnderTier = false
  private links = 0

  constructor({ title, withCauses }: { title: string; withCauses: boolean }) {
    this.reading = beginReading({ number: 0, text: title, blankBefore: true, kind: 'title' })
    this.withCauses = withCauses
  }

  get causes(): ParsedCause[] {
    return this.reading.article.causes
  }

  /** Something that the editor must know; the same once. */
  tell(remark: string): void {
    if (!this.remarks.includes(remark)) this.remarks.push(remark)
  }

  addInline(node: Node): void {
    this.inline.push(node)
  }

  addLink(make: (index: number) => Node): void {
    this.links += 1
    this.inline.push(make(this.links))
  }

  /** What `write` adds within a line, instead of adding it here. */
  collect(write: () => void): Node[] {
    const outer = this.inline
    this.inline = []
    write()
    const collected = trimmed(this.inline)
    this.inline = outer
    return collected
  }

  endParagraph(): void {
    const inline = trimmed(this.inline)
    this.inline = []
    if (inline.length > 0) this.addParagraph(inline)
  }

  addParagraph(inline: Node[]): void {
    if (this.isTier(inline)) return
    const lines = linesOf(inline)
    const isList = lines.every((line) => BULLET.test(inlineText(line)))
    if (isList) this.addList('bullet', lines.map(withoutBullet))
    else this.nodes.push(paragraphNode(inline))
  }

  addHeading(tag: 'h2' | 'h3', inline: Node[]): void {
    this.endParagraph()
    if (inline.length === 0 || this.isTier(inline)) return
    this.isUnderTier = false
    this.nodes.push(headingNode(tag, inline))
  }

  addBlock(blockType: BlockSlug, fields: Record<string, unknown>): void {
    this.endParagraph()
    // Above the line of text that it stands in, where it has a line.
    this.nodes.push(blockNode(blockType, this.nodes.length, fields))
  }

  /** A list, or where it is one of causes, the causes; what is none of them stays a list below. */
  addList(listType: 'bullet' | 'number', items: readonly Node[][]): void {
    this.endParagraph()
    const isCause = (item: Node[]) => typeof parseCauseLine(oneLine(item)) !== 'string'
    const areCauses = this.withCauses && items.length > 0 && (this.isUnderTier || items.every(isCause))
    const causes = areCauses ? items.filter(isCause) : []
    for (const item of causes) {
      this.place(() => placeCause({ ...LINE, kind: 'cause', text: oneLine(item) }, this.reading))
    }
    const rest = items.filter((item) => !causes.includes(item))
    if (areCauses) {
      for (const item of rest)
        this.tell(`"${oneLine(item)}" staat tussen de oorzaken, maar is er geen; het blijft tekst.`)
    }
    if (rest.length > 0) this.nodes.push(listNode(listType, rest))
  }

  private isTier(inline: Node[]): boolean {
    const text = oneLine(inline)
    if (!this.withCauses || !tierHeading(text)) return false
    this.isUnderTier = true
    this.place(() => placeTier({ ...LINE, kind: 'tier', text }, this.reading))
    return true
  }

  /** Places something of the list of causes, as in an article's text file. */
  private place(put: () => void): void {
    const { article, problems } = this.reading
    const had = article.blocks.length
    put()
    if (article.blocks.length > had) this.nodes.push(blockNode('causeList', this.nodes.length, {}))
    for (const { message } of [...article.remarks.splice(0), ...problems.splice(0)]) this.tell(message)
  }
}

const LINE = { number: 0, blankBefore: true }

/** The words of nodes within a line. */
function inlineText(nodes: readonly Node[]): string {
  return nodes.map((node) => String(node.text ?? '') + inlineText((node.children as Node[]) ?? [])).join('')
}

function oneLine(nodes: readonly Node[]): string {
  return inlineText(nodes).replace(/\s+/g, ' ').trim()
}

function linesOf(inline: readonly Node[]): Node[][] {
  const lines: Node[][] = [[]]
  for (const node of inline) {
    if (node.type === 'linebreak') lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines
}

function withoutBullet([first, ...others]: Node[]): Node[] {
  return first ? [{ ...first, text: String(first.text ?? '').replace(BULLET, '') }, ...others] : []
}

/** Without space and line ends around, and with neighbours of one kind joined. */
function trimmed(nodes: readonly Node[]): Node[] {
  const joined: Node[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    const afterSpace = !last || last.type === 'linebreak' || /\s$/.test(String(last.text ?? ''))
    const text = node.type === 'text' && afterSpace ? String(node.text).replace(/^\s+/, '') : node.text
    if (node.type === 'linebreak' && joined.length === 0) continue
    if (node.type === 'text' && text === '') continue
    if (node.type === 'text' && last?.type === 'text' && last.format === node.format) {
      joined[joined.length - 1] = textNode(`${last.text}${text}`, last.format === 1)
    } else joined.push(node.type === 'text' ? textNode(String(text), node.format === 1) : node)
  }
  while (joined.length > 0) {
    const last = joined.at(-1)
    const text = String(last?.text ?? '').trimEnd()
    if (last?.type === 'text' && text) joined[joined.length - 1] = textNode(text, last.format === 1)
    if (last?.type === 'linebreak' || (last?.type === 'text' && !text)) joined.pop()
    else break
  }
  return joined
}

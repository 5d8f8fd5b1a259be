import type { BlockSlug } from '@/text/blocks/blocks'
import {
  blockNode,
  headingNode,
  type ListItem,
  linkNode,
  listNode,
  type Node,
  paragraphNode,
  quoteNode,
} from '../write/lexical-nodes'
import { isCause } from './cause-items'
import { CauseReading } from './cause-reading'
import { examples } from './examples'
import { nodesOf, type Token } from './line'
import { inlineText, linesOf, withoutMark } from './words-of-nodes'

const BULLET = /^\s*[•·‣▪●■□►▶➤◆❖◦]\s*/
/** What people type before the items of a list: a dash or a number may also stand in a line, and a tick says something, so only causes are read so. */
const TYPED = /^\s*(?:[•·‣▪●■□►▶➤◆❖◦✓✔✅☑]\uFE0F?\s*|[-–—*]\s+|\d{1,3}[.)]\s+)/u

/** A text as far as it is written: what is finished, and the paragraph that is not. */
export class Writing {
  readonly nodes: Node[] = []
  readonly remarks: string[] = []
  readonly causes: CauseReading
  private tokens: Token[] = []
  private readonly anchors: string[] = []
  private isInLine = false
  private links = 0
  private typed: { list: Node; items: Node[][] } | undefined

  constructor({ title, withCauses }: { title: string; withCauses: boolean }) {
    const tell = (remark: string) => this.tell(remark)
    this.causes = new CauseReading({ title, withCauses, nodes: this.nodes, tell })
  }

  /** Something that the editor must know; the same once. */
  tell(remark: string): void {
    if (!this.remarks.includes(remark)) this.remarks.push(remark)
  }

  /** Words that led to a place in this text. */
  tellAnchor(words: string): void {
    this.anchors.push(words)
  }

  end(): void {
    this.endParagraph()
    this.causes.end()
    const { anchors } = this
    if (anchors.length === 0) return
    this.tell(
      `${anchors.length} × link naar een plek in deze tekst: nu gewone woorden (${examples(anchors)}).`,
    )
  }

  add(token: Token): void {
    const last = this.tokens.at(-1)
    // A line end in the source beside a <br> is the same line end.
    if (token.kind === 'break' && last?.kind === 'break' && token.of !== last.of) {
      if (last.of === 'text') this.tokens[this.tokens.length - 1] = token
      return
    }
    this.tokens.push(token)
  }

  /** What `write` adds, as one line instead of a paragraph here; see `nodesOf` for `between`. */
  line(write: () => void, between?: string): Node[] {
    const { isInLine, tokens } = this
    this.tokens = []
    this.isInLine = true
    write()
    const nodes = nodesOf(this.tokens, this.nextLink, between)
    this.tokens = tokens
    this.isInLine = isInLine
    return nodes
  }

  private readonly nextLink = (): number => {
    this.links += 1
    return this.links
  }

  endParagraph(): void {
    const { tokens } = this
    this.tokens = []
    for (const part of betweenDoubleBreaks(tokens)) {
      const inline = nodesOf(part, this.nextLink)
      if (inline.length > 0) this.addParagraph(inline)
    }
  }

  addParagraph(inline: Node[]): void {
    const below = this.causes.passTier(inline)
    if (below) {
      if (below.length > 0) this.addParagraph(below)
      return
    }
    const lines = linesOf(inline)
    const isList = lines.every((line) => BULLET.test(inlineText(line)))
    if (isList) this.addTyped(lines.map((line) => withoutMark(line, BULLET)))
    else if (this.areCauses(lines))
      this.addList(
        'bullet',
        lines.map((line) => withoutMark(line, TYPED)),
      )
    else
      this.nodes.push(
        paragraphNode(isAlone(inline) ? [linkNode(inlineText(inline), this.nextLink(), inline)] : inline),
      )
  }

  /** Whether lines below the heading of a tier are its causes, though nobody made a list of them. */
  private areCauses(lines: readonly Node[][]): boolean {
    const items = lines.map((line) => withoutMark(line, TYPED))
    const { causes } = this
    return causes.isUnderTier && causes.takes(items) && (areTyped(lines) || items.every(isCause))
  }

  /** Items with a typed bullet, which may have a paragraph each. */
  private addTyped(items: Node[][]): void {
    const last = this.nodes.at(-1)
    const goesOn = last !== undefined && last === this.typed?.list && !this.causes.takes(items)
    const all = goesOn ? [...(this.typed?.items ?? []), ...items] : items
    if (goesOn) this.nodes.pop()
    this.addList('bullet', all)
    const list = this.nodes.at(-1)
    this.typed = list?.type === 'list' ? { list, items: all } : undefined
  }

  addHeading(tag: 'h2' | 'h3', inline: Node[]): void {
    this.endParagraph()
    if (inline.length === 0) return
    const below = this.causes.passTier(inline)
    if (below) {
      if (below.length > 0) this.addParagraph(below)
      return
    }
    this.causes.passHeading(inline)
    this.nodes.push(headingNode(tag, inline))
  }

  addQuote(inline: Node[]): void {
    this.endParagraph()
    if (inline.length > 0) this.nodes.push(quoteNode(inline))
  }

  addBlock(blockType: BlockSlug, fields: Record<string, unknown>): void {
    // It stands above the line that it is in, and the words before it stay in that line.
    if (!this.isInLine) this.endParagraph()
    this.nodes.push(blockNode(blockType, this.nodes.length, fields))
  }

  /** A list, or where it is one of causes, the causes; what is none of them stays a list below. */
  addList(listType: 'bullet' | 'number', items: readonly ListItem[], start = 1): void {
    this.endParagraph()
    if (items.length === 0) return
    if (this.causes.areTiers(items)) {
      for (const item of items) {
        if (Array.isArray(item)) this.addParagraph(item)
        else this.addList(item.listType, item.items)
      }
      return
    }
    const rest = this.causes.take(items)
    if (rest.length > 0) this.nodes.push(listNode(listType, rest, start))
  }
}

function areTyped(lines: readonly Node[][]): boolean {
  return lines.every((line) => TYPED.test(inlineText(line)))
}

/** WordPress shows what is at an address that stands alone. */
function isAlone(inline: readonly Node[]): boolean {
  const [first] = inline
  const text = String(first?.text ?? '')
  return inline.length === 1 && /^https?:\/\/[^\s/]+\.\S+$/.test(text) && URL.canParse(text)
}

/** Two line ends one after the other end a paragraph. */
function betweenDoubleBreaks(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]]
  let breaks = 0
  for (const token of tokens) {
    const isBlank = token.kind === 'words' && token.text.trim() === ''
    if (token.kind === 'break') breaks += 1
    else if (!isBlank) breaks = 0
    if (breaks === 2) parts.push([])
    else if (breaks < 2) parts.at(-1)?.push(token)
  }
  return parts
}

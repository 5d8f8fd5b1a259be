import type { BlockSlug } from '@/text/blocks/blocks'
import { type TextNode, wordsIn } from '@/text/text-node'
import type { ParsedCause } from '../text/parsed-article'
import { placeCause, placeTier } from '../text/place-causes'
import { beginReading, type Reading } from '../text/reading'
import { tierHeading } from '../text/tier-heading'
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
import { areCauses, isCause, withoutCauses } from './cause-items'
import { causeLine } from './cause-line'
import { examples } from './examples'
import { nodesOf, type Token } from './line'
import { beginning } from './place'
import { areOfYears, countsOtherThings } from './what-is-counted'

const BULLET = /^\s*[•·‣▪●■□►▶➤◆❖◦]\s*/
/** What people type before the items of a list: a dash or a number may also stand in a line, and a tick says something, so only causes are read so. */
const TYPED = /^\s*(?:[•·‣▪●■□►▶➤◆❖◦✓✔✅☑]\uFE0F?\s*|[-–—*]\s+|\d{1,3}[.)]\s+)/u

/** A text as far as it is written: what is finished, and the paragraph that is not. */
export class Writing {
  readonly nodes: Node[] = []
  readonly remarks: string[] = []
  /** The lists that became causes, as an editor recognizes them. */
  readonly causeLists: string[] = []
  private readonly reading: Reading
  private readonly withCauses: boolean
  private tokens: Token[] = []
  private readonly anchors: string[] = []
  /** Headings whose lists became causes. */
  private readonly emptied = new Set<Node>()
  private isUnderTier = false
  /** The words of the last one; none of a tier's. */
  private heading = ''
  private isInLine = false
  private links = 0
  private typed: { list: Node; items: Node[][] } | undefined

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

  /** Words that led to a place in this text. */
  tellAnchor(words: string): void {
    this.anchors.push(words)
  }

  end(): void {
    this.endParagraph()
    this.tellEmptied()
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
    const below = this.belowTier(inline)
    if (below) {
      if (below.length > 0) this.addParagraph(below)
      return
    }
    const lines = linesOf(inline)
    const isList = lines.every((line) => BULLET.test(inlineText(line)))
    const causes = lines.map((line) => withoutMark(line, TYPED))
    if (isList) this.addTyped(lines.map((line) => withoutMark(line, BULLET)))
    else if (this.isUnderTier && this.takesAsCauses(causes) && (areTyped(lines) || causes.every(isCause)))
      this.addList('bullet', causes)
    else
      this.nodes.push(
        paragraphNode(isAlone(inline) ? [linkNode(inlineText(inline), this.nextLink(), inline)] : inline),
      )
  }

  /** Items with a typed bullet, which may have a paragraph each. */
  private addTyped(items: Node[][]): void {
    const last = this.nodes.at(-1)
    const goesOn = last !== undefined && last === this.typed?.list && !this.takesAsCauses(items)
    const all = goesOn ? [...(this.typed?.items ?? []), ...items] : items
    if (goesOn) this.nodes.pop()
    this.addList('bullet', all)
    const list = this.nodes.at(-1)
    this.typed = list?.type === 'list' ? { list, items: all } : undefined
  }

  addHeading(tag: 'h2' | 'h3', inline: Node[]): void {
    this.endParagraph()
    if (inline.length === 0) return
    const below = this.belowTier(inline)
    if (below) {
      if (below.length > 0) this.addParagraph(below)
      return
    }
    this.isUnderTier = false
    this.heading = oneLine(inline)
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
    if (items.length === 0 || this.addTiers(items)) return
    const mayBe = this.withCauses && (this.isUnderTier || areCauses(items))
    const otherwise = mayBe ? this.countedOtherwise(items) : undefined
    if (otherwise) this.tell(`een lijst is niet bij de oorzaken gekomen, want ${otherwise}.`)
    const isRead = mayBe && !otherwise
    const { causes, rest } = isRead ? withoutCauses(items) : { causes: [], rest: items }
    const lines = causes.map((item) => causeLine(item))
    for (const { text } of lines)
      this.place(() => placeCause({ ...LINE, kind: 'cause', text }, this.reading), text)
    if (lines.length > 0) this.causeLists.push(shortly(lines.map(({ text }) => text)))
    this.tellMarks(lines.filter(({ ledToNotes }) => ledToNotes).map(({ text }) => text))
    for (const item of isRead ? rest : []) {
      if (!Array.isArray(item)) continue
      this.tell(`"${oneLine(item)}" staat tussen de oorzaken, maar is er geen; het blijft tekst.`)
    }
    const last = this.nodes.at(-1)
    if (lines.length > 0 && rest.length === 0 && last?.type === 'heading') this.emptied.add(last)
    if (rest.length > 0) this.nodes.push(listNode(listType, rest, start))
  }

  /** Adds a list of which every item is the heading of a tier, with a list of its causes. */
  private addTiers(items: readonly ListItem[]): boolean {
    const isOfTiers =
      items.length % 2 === 0 &&
      items.every((item, at) => Array.isArray(item) === (at % 2 === 0) && (at % 2 === 1 || isTier(item)))
    if (!this.withCauses || !isOfTiers) return false
    for (const item of items) {
      if (Array.isArray(item)) this.addParagraph(item)
      else this.addList(item.listType, item.items)
    }
    return true
  }

  private tellEmptied(): void {
    for (const [at, heading] of this.nodes.entries()) {
      const next = this.nodes[at + 1]
      const endsHere = !next || (next.type === 'heading' && String(next.tag) <= String(heading.tag))
      if (!endsHere || !this.emptied.has(heading)) continue
      const words = beginning(oneLine(heading.children as Node[]))
      this.tell(`onder de kop ${words} staat niets meer: wat er stond, staat bij de oorzaken.`)
    }
  }

  private tellMarks(lines: readonly string[]): void {
    if (lines.length === 0) return
    this.tell(
      `${lines.length} × verwijzing naar een noot bij een oorzaak is weggelaten; kijk na of de noten iets over de aantallen zeggen (${examples(lines)}).`,
    )
  }

  /**
   * Whether these would be causes of the article, or some of them below the heading of a tier.
   * @param own see `countedOtherwise`
   */
  takesAsCauses(items: readonly ListItem[], own?: string): boolean {
    const wouldBe = this.isUnderTier ? items.some(isCause) : areCauses(items)
    return this.withCauses && wouldBe && !this.countedOtherwise(items, own)
  }

  /**
   * Why what looks like causes with their figures counts something else than people a year.
   * @param own what they say of it themselves, as the head of a table does
   */
  private countedOtherwise(items: readonly ListItem[], own = ''): string | undefined {
    const lines = withoutCauses(items).causes.map((item) => causeLine(item).text)
    if (lines.length === 0) return undefined
    if (countsOtherThings(own)) return `erin staat ${beginning(own)}`
    // Below the heading of a tier other sentences may tell of other figures; a line with a colon speaks of these.
    const other = [this.lastLine(), this.heading].find(
      (line) => countsOtherThings(line) && (!this.isUnderTier || line.endsWith(':')),
    )
    if (other) return `erboven staat ${beginning(other)}`
    return !this.isUnderTier && areOfYears(lines)
      ? `de getallen lijken jaartallen (${examples(lines)})`
      : undefined
  }

  /** The words of the heading or the paragraph that stands last. */
  private lastLine(): string {
    const last = this.nodes.at(-1)
    return last && /^(?:heading|paragraph)$/.test(last.type) ? oneLine((last.children as Node[]) ?? []) : ''
  }

  /** Places the heading of a tier that these begin with; what stands on the lines below it, or undefined where it is none. */
  private belowTier(inline: Node[]): Node[] | undefined {
    if (!this.withCauses) return undefined
    const ends = [...inline.flatMap(({ type }, at) => (type === 'linebreak' ? [at] : [])), inline.length]
    // One may go on on a second line, but no further: what stands below it is not part of it.
    const end = ends.slice(0, 2).find((at) => isTier(inline.slice(0, at)))
    if (end === undefined) return undefined
    this.isUnderTier = true
    this.heading = ''
    const text = oneLine(inline.slice(0, end))
    this.place(() => placeTier({ ...LINE, kind: 'tier', text }, this.reading))
    return inline.slice(end + 1)
  }

  /** Places something of the list of causes, as in an article's text file. */
  private place(put: () => void, line = ''): void {
    const { article, problems } = this.reading
    const had = article.blocks.length
    put()
    if (article.blocks.length > had) this.nodes.push(blockNode('causeList', this.nodes.length, {}))
    for (const { message } of article.remarks.splice(0)) this.tell(message)
    // Two figures for one cause would contradict each other: the first one counts.
    if (problems.splice(0).length > 0)
      this.tell(`"${line}" is weggelaten: deze oorzaak staat ook al hierboven.`)
  }
}

/** Whether it is the heading of a tier, with figures of people a year below it. */
function isTier(item: ListItem): boolean {
  const text = Array.isArray(item) ? oneLine(item) : ''
  return tierHeading(text) !== undefined && !countsOtherThings(text)
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

const LINE = { number: 0, blankBefore: true }

/** `4 oorzaken, "eerste – 12" tot en met "laatste – 3"`. */
function shortly(lines: readonly string[]): string {
  const [first = '', ...others] = lines
  const last = others.at(-1)
  return `${lines.length} ${lines.length === 1 ? 'oorzaak' : 'oorzaken'}, "${first}"${last ? ` tot en met "${last}"` : ''}`
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

/** The words of nodes within a line. */
function inlineText(nodes: readonly Node[]): string {
  return (nodes as unknown as TextNode[]).map(wordsIn).join('')
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

function withoutMark([first, ...others]: Node[], mark: RegExp): Node[] {
  if (!first) return []
  const text = String(first.text ?? '').replace(mark, '')
  return text === '' && first.type === 'text'
    ? others
    : [{ ...first, ...(first.type === 'text' && { text }) }, ...others]
}

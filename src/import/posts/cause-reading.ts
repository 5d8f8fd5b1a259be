import type { ParsedCause } from '../text/parsed-article'
import { placeCause, placeTier } from '../text/place-causes'
import { beginReading, type Reading } from '../text/reading'
import { tierHeading } from '../text/tier-heading'
import { blockNode, type ListItem, type Node } from '../write/lexical-nodes'
import { areCauses, isCause, withoutCauses } from './cause-items'
import { causeLine } from './cause-line'
import { examples } from './examples'
import { beginning } from './place'
import { areOfYears, countsOtherThings } from './what-is-counted'
import { oneLine } from './words-of-nodes'

const LINE = { number: 0, blankBefore: true }

interface Text {
  title: string
  /** What is written of it so far. */
  nodes: Node[]
  tell: (remark: string) => void
  /** Without them, lists stay lists. */
  withCauses: boolean
}

/** Takes the causes out of the lists of a text: those below the headings of tiers, and those with their figures. */
export class CauseReading {
  /** The lists that became causes, as an editor recognizes them. */
  readonly lists: string[] = []
  private readonly reading: Reading
  /** Headings whose lists became causes. */
  private readonly emptied = new Set<Node>()
  private isBelowTier = false
  /** The words of the last one; none of a tier's. */
  private heading = ''

  constructor(private readonly text: Text) {
    this.reading = beginReading({ number: 0, text: text.title, blankBefore: true, kind: 'title' })
  }

  get causes(): ParsedCause[] {
    return this.reading.article.causes
  }

  get isUnderTier(): boolean {
    return this.isBelowTier
  }

  /** Another heading ends a tier. */
  passHeading(inline: Node[]): void {
    this.isBelowTier = false
    this.heading = oneLine(inline)
  }

  /** Places the heading of a tier that these begin with; what stands on the lines below it, or undefined where it is none. */
  passTier(inline: Node[]): Node[] | undefined {
    if (!this.text.withCauses) return undefined
    const ends = [...inline.flatMap(({ type }, at) => (type === 'linebreak' ? [at] : [])), inline.length]
    // One may go on on a second line, but no further: what stands below it is not part of it.
    const end = ends.slice(0, 2).find((at) => isTier(inline.slice(0, at)))
    if (end === undefined) return undefined
    this.isBelowTier = true
    this.heading = ''
    const text = oneLine(inline.slice(0, end))
    this.place(() => placeTier({ ...LINE, kind: 'tier', text }, this.reading))
    return inline.slice(end + 1)
  }

  /** Whether every item is the heading of a tier, with a list of its causes. */
  areTiers(items: readonly ListItem[]): boolean {
    return (
      this.text.withCauses &&
      items.length % 2 === 0 &&
      items.every((item, at) => Array.isArray(item) === (at % 2 === 0) && (at % 2 === 1 || isTier(item)))
    )
  }

  /** Takes the causes of a list, where it is one of causes. @returns what is none, and stays a list */
  take(items: readonly ListItem[]): readonly ListItem[] {
    const { nodes, tell, withCauses } = this.text
    if (!withCauses || !(this.isBelowTier || areCauses(items))) return items
    const otherwise = this.countedOtherwise(items)
    if (otherwise) {
      tell(`een lijst is niet bij de oorzaken gekomen, want ${otherwise}.`)
      return items
    }
    const { causes, rest } = withoutCauses(items)
    const lines = causes.map((item) => causeLine(item))
    for (const { text } of lines)
      this.place(() => placeCause({ ...LINE, kind: 'cause', text }, this.reading), text)
    if (lines.length > 0) this.lists.push(shortly(lines.map(({ text }) => text)))
    this.tellMarks(lines.filter(({ ledToNotes }) => ledToNotes).map(({ text }) => text))
    for (const item of rest) {
      if (Array.isArray(item))
        tell(`"${oneLine(item)}" staat tussen de oorzaken, maar is er geen; het blijft tekst.`)
    }
    const last = nodes.at(-1)
    if (lines.length > 0 && rest.length === 0 && last?.type === 'heading') this.emptied.add(last)
    return rest
  }

  private tellMarks(lines: readonly string[]): void {
    if (lines.length === 0) return
    this.text.tell(
      `${lines.length} × verwijzing naar een noot bij een oorzaak is weggelaten; kijk na of de noten iets over de aantallen zeggen (${examples(lines)}).`,
    )
  }

  /**
   * Whether these would be causes of the article, or some of them below the heading of a tier.
   * @param own see `countedOtherwise`
   */
  takes(items: readonly ListItem[], own?: string): boolean {
    const wouldBe = this.isBelowTier ? items.some(isCause) : areCauses(items)
    return this.text.withCauses && wouldBe && !this.countedOtherwise(items, own)
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
      (line) => countsOtherThings(line) && (!this.isBelowTier || line.endsWith(':')),
    )
    if (other) return `erboven staat ${beginning(other)}`
    return !this.isBelowTier && areOfYears(lines)
      ? `de getallen lijken jaartallen (${examples(lines)})`
      : undefined
  }

  /** The words of the heading or the paragraph that stands last. */
  private lastLine(): string {
    const last = this.text.nodes.at(-1)
    return last && /^(?:heading|paragraph)$/.test(last.type) ? oneLine((last.children as Node[]) ?? []) : ''
  }

  /** Places something of the list of causes, as in an article's text file. */
  private place(put: () => void, line = ''): void {
    const { nodes, tell } = this.text
    const { article, problems } = this.reading
    const had = article.blocks.length
    put()
    if (article.blocks.length > had) nodes.push(blockNode('causeList', nodes.length, {}))
    for (const { message } of article.remarks.splice(0)) tell(message)
    // Two figures for one cause would contradict each other: the first one counts.
    if (problems.splice(0).length > 0) tell(`"${line}" is weggelaten: deze oorzaak staat ook al hierboven.`)
  }

  /** Tells which headings have nothing below them any more. */
  end(): void {
    const { nodes, tell } = this.text
    for (const [at, heading] of nodes.entries()) {
      const next = nodes[at + 1]
      const endsHere = !next || (next.type === 'heading' && String(next.tag) <= String(heading.tag))
      if (!endsHere || !this.emptied.has(heading)) continue
      const words = beginning(oneLine(heading.children as Node[]))
      tell(`onder de kop ${words} staat niets meer: wat er stond, staat bij de oorzaken.`)
    }
  }
}

/** Whether it is the heading of a tier, with figures of people a year below it. */
function isTier(item: ListItem): boolean {
  const text = Array.isArray(item) ? oneLine(item) : ''
  return tierHeading(text) !== undefined && !countsOtherThings(text)
}

/** `4 oorzaken, "eerste – 12" tot en met "laatste – 3"`. */
function shortly(lines: readonly string[]): string {
  const [first = '', ...others] = lines
  const last = others.at(-1)
  return `${lines.length} ${lines.length === 1 ? 'oorzaak' : 'oorzaken'}, "${first}"${last ? ` tot en met "${last}"` : ''}`
}

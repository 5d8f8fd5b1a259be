import slugify from '@sindresorhus/slugify'
import { messages } from '@/language/messages'
import { idOf } from '@/platform/id-of'
import type { TierGroup } from '@/text/blocks/cause-list/cause-list'
import { groupByTier } from '@/text/blocks/cause-list/group-by-tier'
import type { NumberedFootnote } from '@/text/footnote/footnote'
import { footnotesIn } from '@/text/footnote/footnotes-in'
import { isBlock, type TextNode, topNodes, wordsIn } from '@/text/text-node'
import type { Article } from './article'
import { shortName } from './sources/references'

/** A heading of the page and what stands under it. */
export interface ContentsEntry {
  id: string
  text: string
  children: ContentsEntry[]
}

/** What the page is made of: its headings with their addresses, and its causes in tiers. */
export interface Outline {
  entries: ContentsEntry[]
  /** The id of each heading node of the text, by the node itself. */
  headingIds: Map<object, string>
  /** The number of each footnote of the text, by its node; none where its source cannot be shown. */
  footnotes: Map<object, NumberedFootnote>
  tiers: TierGroup[]
  /** Whether the text says where the causes stand; otherwise they follow it. */
  causesInText: boolean
}

/** Gives every heading of the article an id of its own and lists them in the order of the page; numbers its footnotes. */
export function outlineOf(article: Pick<Article, 'body' | 'causes' | 'references'>): Outline {
  const uniqueId = idMaker()
  const words = messages().articles
  const tiers = groupByTier(article.causes).map(({ tier, causes }) => {
    const { label } = words.tiers[tier.id]
    return { id: uniqueId(label), heading: words.tierHeading(label), tier, causes }
  })
  const footnotes = numberFootnotes(article)
  const outline: Outline = { entries: [], headingIds: new Map(), footnotes, tiers, causesInText: false }
  for (const node of topNodes(article.body)) {
    if (node.type === 'heading') addHeading(outline, node, uniqueId)
    if (isBlock(node, 'causeList')) {
      outline.causesInText = true
      addTiers(outline)
    }
  }
  if (!outline.causesInText) addTiers(outline)
  return outline
}

function addHeading(outline: Outline, node: TextNode, uniqueId: (text: string) => string): void {
  const entry = { id: uniqueId(wordsIn(node)), text: wordsIn(node), children: [] }
  outline.headingIds.set(node, entry.id)
  const last = outline.entries.at(-1)
  if (node.tag === 'h3' && last) last.children.push(entry)
  else outline.entries.push(entry)
}

function addTiers({ entries, tiers }: Outline): void {
  const words = messages().articles
  const tierEntries = tiers.map(({ id, tier }) => ({
    id,
    text: words.tierEntry(words.tiers[tier.id].label, words.tiers[tier.id].range),
    children: [],
  }))
  const last = entries.at(-1)
  if (last) last.children.push(...tierEntries)
  else entries.push(...tierEntries)
}

/** Each footnote of a text with the number of its source, by its node. */
export function numberFootnotes({
  body,
  references,
}: Pick<Article, 'body' | 'references'>): Outline['footnotes'] {
  const numbered: Outline['footnotes'] = new Map()
  for (const [index, { node, note, source }] of footnotesIn(body).entries()) {
    const at = references.findIndex(({ id }) => id === idOf(source))
    const reference = references[at]
    if (!reference) continue
    numbered.set(node, { count: index + 1, number: at + 1, name: shortName(reference, references), note })
  }
  return numbered
}

/** Ids that the rest of the page has. */
const TAKEN = [
  'inhoud',
  'op-deze-pagina',
  'wanneer-belt-u',
  'na-de-oorzaken',
  'over-dit-artikel',
  'reacties',
  'na-de-reacties',
  'geef-een-reactie',
  'guidance',
  'body',
  'name',
  'email',
  'consent',
  'verwant',
]

function idMaker(): (text: string) => string {
  const taken = new Set(TAKEN)
  return (text) => {
    const base = slugify(text) || 'deel'
    let id = base
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`
    taken.add(id)
    return id
  }
}

/** "Spierkrampen" in the middle of a sentence; "ALS" stays as it is. */
export function lowerFirst(title: string): string {
  const [first = '', second = ''] = title
  return second === second.toUpperCase() && /\p{Lu}/u.test(second)
    ? title
    : first.toLowerCase() + title.slice(first.length)
}

import { FORMAT } from '@/text/text-format'
import { headingNode, type Node, paragraphNode } from '../write/lexical-nodes'
import { cellWords, isBold } from './cell-words'
import { examples } from './examples'

/** In characters; longer ones are sentences that matter. */
const LONGEST = 90
/** One bold line may be anything; where they part a whole text, they are its headings. */
const FEWEST = 2
/** The one that stands above notes is ours. */
const OF_NOTES = 'Voetnoten'

interface WithHeadings {
  nodes: Node[]
  told: string[]
}

/**
 * A text of which the headings are bold lines, with headings: only where it has no others, and each of them has something
 * below it.
 * @param terms words that stand in bold for another reason
 */
export function withBoldHeadings(nodes: Node[], terms: ReadonlySet<string>): WithHeadings {
  if (nodes.some((node) => node.type === 'heading' && cellWords(childrenOf(node)) !== OF_NOTES))
    return { nodes, told: [] }
  const titles = new Map<Node, Node[]>()
  for (const [at, node] of nodes.entries()) {
    const title = titleOf(node)
    if (!title || terms.has(cellWords(title))) continue
    const below = childrenOf(node).slice(title.length + 1)
    if (below.length > 0 ? !isBold(below) : isText(nodes[at + 1])) titles.set(node, title)
  }
  if (titles.size < FEWEST) return { nodes, told: [] }
  const shown = examples([...titles.values()].map(cellWords))
  return {
    nodes: nodes.flatMap((node) => parted(node, titles.get(node))),
    told: [
      `${titles.size} × vette regel is een kop geworden, want de tekst had geen koppen; kijk na of dat klopt (${shown}).`,
    ],
  }
}

/** The first line of a paragraph where it looks like a heading: all of it bold, short, and no sentence. */
function titleOf(node: Node): Node[] | undefined {
  if (node.type !== 'paragraph') return undefined
  const children = childrenOf(node)
  const end = children.findIndex(({ type }) => type === 'linebreak')
  const line = end < 0 ? children : children.slice(0, end)
  const words = cellWords(line)
  const looksSo = words.length <= LONGEST && /^[\p{Lu}\d].*[^.,:;!…–-]$/u.test(words)
  return looksSo && line.every(({ type }) => type === 'text') && isBold(line) ? line : undefined
}

/** Whether it is something that a heading stands above. */
function isText(node: Node | undefined): boolean {
  return node !== undefined && (node.type !== 'paragraph' || !isBold(childrenOf(node)))
}

function parted(node: Node, title: Node[] | undefined): Node[] {
  if (!title) return [node]
  const heading = headingNode(
    'h2',
    title.map((each) => ({ ...each, format: Number(each.format) & ~FORMAT.bold })),
  )
  const rest = childrenOf(node).slice(title.length + 1)
  return rest.length > 0 ? [heading, paragraphNode(rest)] : [heading]
}

function childrenOf(node: Node): Node[] {
  return (node.children as Node[] | undefined) ?? []
}

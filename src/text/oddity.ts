import { leadsSomewhere } from './leads-somewhere'
import type { TextNode } from './text-node'

const BLOCKS = ['paragraph', 'heading', 'quote', 'list', 'listitem', 'block']
const IN_LINES = ['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock']
const KINDS = [...BLOCKS, ...IN_LINES]
/** The elements that headings and lists are shown as. */
const TAGS = /^(h[1-6]|[ou]l)$/
/** Lists in lists are a few deep. */
const DEEPEST = 60

/** What a text holds that no editor writes and that readers must not get, in words for who sent it; undefined where all is well. */
export function oddityIn(text: unknown): string | undefined {
  if (text === null || text === undefined) return undefined
  const { root } = text as { root?: unknown }
  return isObject(root) ? oddityOf(root.children, 0) : UNREADABLE
}

const UNREADABLE = 'Deze tekst is niet te lezen.'

function oddityOf(nodes: unknown, depth: number): string | undefined {
  if (nodes === undefined) return undefined
  if (!Array.isArray(nodes) || depth > DEEPEST) return UNREADABLE
  for (const node of nodes as unknown[]) {
    const oddity = isObject(node)
      ? (oddityAt(node as unknown as TextNode) ?? oddityOf(node.children, depth + 1))
      : UNREADABLE
    if (oddity) return oddity
  }
  return undefined
}

function oddityAt({ fields, tag, type }: TextNode): string | undefined {
  if (!KINDS.includes(type)) return `Een tekst kan geen "${String(type).slice(0, 40)}" bevatten.`
  if (tag !== undefined && !TAGS.test(tag))
    return `Een tekst kan geen "${String(tag).slice(0, 40)}" bevatten.`
  const url: unknown = type === 'link' || type === 'autolink' ? fields?.url : undefined
  if (typeof url !== 'string' || leadsSomewhere(url)) return undefined
  return `Een link kan niet leiden naar "${url.slice(0, 60)}". Begin met https://, mailto: of tel:, of met / voor een eigen pagina.`
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

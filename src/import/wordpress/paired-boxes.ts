import { attributeOf } from './attribute-of'

const TAG = /\[(\/?)([a-z][\w-]*)((?:\s[^\][]*)?)\]/g
const LINKS = /(?:button|btn|link|knop)$/
const ADDRESSES = ['url', 'link', 'href']
const TITLES = ['title', 'heading']
const SAID = [
  ...TITLES,
  'text',
  'content',
  'author',
  'cite',
  'caption',
  'subtitle',
  'tip',
  'label',
  'description',
]

interface Unpacked {
  html: string
  /** The names of the boxes that were taken off. */
  names: string[]
  /** What they said of their own, where no place was for it. */
  left: string[]
}

/**
 * Takes off what plugins write around words, `[spoiler title="Wanneer bellen?"]Bij koorts.[/spoiler]`, whatever it is called:
 * a title stands above the words, and a button is a link. What does not end is none; it may be anything.
 */
export function unpackPairs(html: string): Unpacked {
  const tags = [...html.matchAll(TAG)]
  const opened = new Set(tags.filter(([, end]) => !end).map(([, , name]) => name))
  const paired = new Set(
    tags.filter(([, end, name]) => end && opened.has(name)).map(([, , name = '']) => name),
  )
  if (paired.size === 0) return { html, names: [], left: [] }
  const left: string[] = []
  const unpacked = html.replace(TAG, (all, end: string, name: string, attributes: string, at: number) => {
    if (!paired.has(name)) return all
    if (LINKS.test(name)) return end ? '</a>' : linkTo(attributes)
    if (end) return isAtEdge(html[at + all.length]) ? '\n\n' : ''
    const isBox = isAtEdge(html[at - 1])
    left.push(...wordsLeft(attributes, isBox ? titleOf(attributes) : undefined))
    return isBox ? `\n\n${titleIn(attributes)}` : ''
  })
  return { html: unpacked, names: [...paired], left }
}

/** Within a line only its letters are taken out: `[dropcap]D[/dropcap]it`. */
function isAtEdge(neighbour: string | undefined): boolean {
  return neighbour === undefined || /[\n\][<>]/.test(neighbour)
}

function titleOf(attributes: string): string | undefined {
  return TITLES.map((name) => attributeOf(attributes, name)).find((words) => /\p{L}{2}/u.test(words))
}

/** What readers saw beside the words, or when they pointed at them. */
function wordsLeft(attributes: string, shown: string | undefined): string[] {
  const said = SAID.map((name) => attributeOf(attributes, name))
  return said.filter((words) => /\p{L}{2}/u.test(words) && words !== shown)
}

function titleIn(attributes: string): string {
  const title = titleOf(attributes)
  return title ? `<h3>${title}</h3>\n\n` : ''
}

function linkTo(attributes: string): string {
  const address = ADDRESSES.map((name) => attributeOf(attributes, name)).find(Boolean) ?? ''
  return /^(?:https?:\/)?\/\S+$/.test(address) ? `<a href="${address.replaceAll('"', '%22')}">` : ''
}

import { attributeOf } from './attribute-of'
import { SHORTCODE_TAG } from './shortcode-tag'
import { titleIn } from './title-in'

const LINKS = /(?:button|btn|link|knop)$/
const ADDRESSES = ['url', 'link', 'href']
/** How the names of attributes end that readers saw the words of. */
const SAID =
  /(?:^|[\s_-])(?:(?:sub_?)?(?:title|heading)|text|content|author|cite|caption|tip|label|description)=(?:"([^"]*)"|'([^']*)')/g

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
  const tags = [...html.matchAll(SHORTCODE_TAG)]
  const opened = new Set(tags.filter(([, end]) => !end).map(([, , name]) => name))
  const paired = new Set(
    tags.filter(([, end, name]) => end && opened.has(name)).map(([, , name = '']) => name),
  )
  if (paired.size === 0) return { html, names: [], left: [] }
  const left: string[] = []
  const unpacked = html.replace(
    SHORTCODE_TAG,
    (all, end: string, name: string, attributes: string, at: number) => {
      if (!paired.has(name)) return all
      if (LINKS.test(name)) return end ? '</a>' : linkTo(attributes)
      if (end) return isAtEdge(html[at + all.length]) ? '\n\n' : ''
      const isBox = isAtEdge(html[at - 1])
      const title = isBox ? titleIn(attributes) : undefined
      left.push(...wordsLeft(attributes, title))
      return isBox ? `\n\n${title ? `<h3>${title}</h3>\n\n` : ''}` : ''
    },
  )
  return { html: unpacked, names: [...paired], left }
}

/** Within a line only its letters are taken out: `[dropcap]D[/dropcap]it`. */
function isAtEdge(neighbour: string | undefined): boolean {
  return neighbour === undefined || /[\n\][<>]/.test(neighbour)
}

/** What readers saw beside the words, or when they pointed at them, and where they were led. */
function wordsLeft(attributes: string, shown: string | undefined): string[] {
  const said = [...attributes.matchAll(SAID)].map(([, double, single]) => (double ?? single ?? '').trim())
  const addresses = attributes.match(/https?:\/\/[^\s"'<>]+/g) ?? []
  return [...said.filter((words) => /\p{L}{2}/u.test(words) && words !== shown), ...addresses]
}

function linkTo(attributes: string): string {
  const address = ADDRESSES.map((name) => attributeOf(attributes, name)).find(Boolean) ?? ''
  return /^(?:https?:\/)?\/\S+$/.test(address) ? `<a href="${address.replaceAll('"', '%22')}">` : ''
}

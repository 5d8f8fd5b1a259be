import { escapedText } from './escaped-text'

/** What one post says in place of what a reusable block says, by the names of the blocks in it: `{ "Kop": { "content": "…" } }`. */
type OwnWords = Record<string, Record<string, unknown>>

interface WithOwnWords {
  html: string
  /** What has no place in the block. */
  left: string[]
}

const BLOCK = /<!--\s+wp:[a-z][\w/-]*\s+(\{(?:(?!-->|<!--)[\s\S])*?\})\s+-->/g

/** A reusable block as one post shows it: WordPress lets a post have words, links and pictures of its own in it. */
export function withOwnWords(html: string, own: unknown): WithOwnWords {
  const left: string[] = []
  let written = html
  for (const [name, values] of Object.entries(isOwnWords(own) ? own : {})) {
    for (const [what, value] of Object.entries(valuesOf(values))) {
      if (typeof value !== 'string' || value === '') continue
      const filled = fill(written, name, what, value)
      if (filled !== undefined) written = filled
      else if (/\p{L}/u.test(value) && !/^(?:id|url|rel|linkTarget)$/.test(what)) left.push(value)
    }
  }
  return { html: written, left }
}

/** Before WordPress 6.6 they stood one deeper. */
function valuesOf(values: Record<string, unknown>): Record<string, unknown> {
  return isRecord(values.values) ? values.values : values
}

/** With one value in the place where the named block has its own, or undefined where it has none. */
function fill(html: string, name: string, what: string, value: string): string | undefined {
  for (const found of html.matchAll(BLOCK)) {
    if (nameIn(found[1] ?? '') !== name) continue
    const from = found.index + found[0].length
    const end = html.indexOf('<!-- /wp:', from)
    const inner = html.slice(from, end < 0 ? html.length : end)
    const place = PLACES[what]
    if (!place?.test(inner)) continue
    const said = /^(?:url|alt|title)$/.test(what) ? escapedText(value) : value
    const filled = inner.replace(place, (_, before: string, after: string) => `${before}${said}${after}`)
    return html.slice(0, from) + filled + (end < 0 ? '' : html.slice(end))
  }
  return undefined
}

/** Where a block of the editor has what it says, leads to or shows. */
const PLACES: Record<string, RegExp> = {
  content: /^(\s*<[^>]+>)[\s\S]*(<\/[a-z\d]+>\s*)$/,
  text: /(<a\b[^>]*>|<button\b[^>]*>)[\s\S]*(<\/a>|<\/button>)/,
  url: /(<(?:img\b[^>]*?\ssrc|a\b[^>]*?\shref)=")[^"]*(")/,
  alt: /(<img\b[^>]*?\salt=")[^"]*(")/,
  caption: /(<figcaption\b[^>]*>)[\s\S]*(<\/figcaption>)/,
}

function nameIn(settings: string): unknown {
  try {
    return JSON.parse(settings).metadata?.name
  } catch {
    return undefined
  }
}

function isOwnWords(value: unknown): value is OwnWords {
  return isRecord(value) && Object.values(value).every(isRecord)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

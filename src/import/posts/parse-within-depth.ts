import { DomHandler, Parser } from 'htmlparser2'

/** Deeper than any page; the parser looks through all that is open at each tag, so the time grows with the square of it. */
const DEEPEST = 2_000
const PIECE = 4_096

/** What parts words wherever it stands, and what must stay to close or to show what it is. */
const KEPT = /^<\/?(?:img|br|script|style|template|textarea|title|iframe|video|audio)\b/i
const PARTS =
  /^<\/?(?:p|div|h\d|[uod]l|li|d[dt]|t[rdh]|table|blockquote|section|article|figure|figcaption|details|summary|pre|hr)\b/i
const TAG = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'<>])*>/gi

class Depth extends DomHandler {
  depth = 0
  override onopentag(name: string, attributes: Record<string, string>): void {
    this.depth += 1
    super.onopentag(name, attributes)
  }
  override onclosetag(): void {
    this.depth -= 1
    super.onclosetag()
  }
}

/** The nodes of a text; from where thousands of elements are open, as only a machine leaves them, words and pictures. */
export function parseWithinDepth(html: string): DomHandler['dom'] {
  const handler = new Depth()
  const parser = new Parser(handler)
  let at = 0
  while (at < html.length && handler.depth <= DEEPEST) {
    const next = html.indexOf('<', at + PIECE)
    const end = next < 0 ? html.length : next
    parser.write(html.slice(at, end))
    at = end
  }
  parser.end(withoutTags(html.slice(at)))
  return handler.dom
}

function withoutTags(html: string): string {
  const bare = html.replace(TAG, (tag) => (KEPT.test(tag) ? tag : PARTS.test(tag) ? '<br>' : ''))
  return bare.replace(/<br>(?:\s*<br>)+/g, '<br>')
}

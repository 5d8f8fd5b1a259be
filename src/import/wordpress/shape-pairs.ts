import { attributeOf } from './attribute-of'
import { escapedText } from './escaped-text'
import { SHORTCODE_TAG } from './shortcode-tag'
import { titleIn } from './title-in'

/** Longer ones are no headings. */
const LONGEST_HEADING = 200

type Shape = (inner: string, attributes: string) => [before: string, after: string] | undefined

/** What HTML has an element for, by how plugins end the names of their shortcodes. */
const SHAPES: [RegExp, Shape][] = [
  [/(?:^|[_-])(?:block|pull)?quote$/, asQuote],
  [/(?:^|[_-])(?:title|heading|headline)$/, asHeading],
  [/(?:^|[_-])(?:check_?list|icon_?list|list|ul|ol)$/, asList],
  [/(?:^|[_-])(?:li|list_?item|li_item)$/, asItem],
  [/^fusion_imageframe$/, asPicture],
]

/** Writes shortcodes around words that are a quote, a heading, a list or a picture as such: `[su_quote cite="Jan"]Rust.[/su_quote]`. */
export function shapePairs(html: string): string {
  const open = new Map<string, RegExpExecArray[]>()
  const written = new Map<number, string>()
  for (const tag of html.matchAll(SHORTCODE_TAG)) {
    const [, end, name = ''] = tag
    const [, shape] = SHAPES.find(([pattern]) => pattern.test(name)) ?? []
    if (!shape) continue
    if (!end) {
      if (!open.get(name)?.push(tag)) open.set(name, [tag])
      continue
    }
    const begin = open.get(name)?.pop()
    const inner = begin && html.slice(begin.index + begin[0].length, tag.index)
    const shaped = inner && shape(inner, begin[3] ?? '')
    if (!shaped) continue
    written.set(begin.index, shaped[0])
    written.set(tag.index, shaped[1])
  }
  if (written.size === 0) return html
  return html.replace(SHORTCODE_TAG, (all, ...found) => written.get(found.at(-2)) ?? all)
}

function asQuote(_inner: string, attributes: string): ReturnType<Shape> {
  const url = attributeOf(attributes, 'url')
  const by = ['author', 'cite', 'name'].map((name) => attributeOf(attributes, name)).find(Boolean) ?? url
  const linked = url ? `<a href="${escapedText(url)}">${by}</a>` : by
  return ['\n\n<blockquote>', `${by ? `<br><cite>${linked}</cite>` : ''}</blockquote>\n\n`]
}

function asHeading(inner: string, attributes: string): ReturnType<Shape> {
  if (inner.length > LONGEST_HEADING || /\n\s*\n|\[/.test(inner.trim())) return undefined
  if (titleIn(attributes)) return undefined
  const said = ['level', 'tag', 'size'].map((name) => attributeOf(attributes, name))
  const level = said.map((each) => /^h?([1-6])$/.exec(each)?.[1]).find(Boolean) ?? '2'
  return [`\n\n<h${level}>`, `</h${level}>\n\n`]
}

/** Items may be shortcodes of their own, or HTML already. */
function asList(inner: string): ReturnType<Shape> {
  return /\[[a-z_-]*li(?:st)?_?(?:item)?[\s\]]/.test(inner) ? ['\n\n<ul>', '</ul>\n\n'] : undefined
}

function asItem(_inner: string, attributes: string): ReturnType<Shape> {
  return titleIn(attributes) ? undefined : ['<li>', '</li>']
}

function asPicture(inner: string, attributes: string): ReturnType<Shape> {
  if (!/^https?:\/\/\S+$/.test(inner.trim())) return undefined
  return [`<img alt="${attributeOf(attributes, 'alt')}" src="`, '">']
}

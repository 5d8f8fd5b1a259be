import { beginning } from '../posts/place'
import type { Attachment } from './attachment'
import { attributeOf } from './attribute-of'
import { boxContents } from './box-contents'
import { showCode } from './code-shortcodes'
import { unpackPairs } from './paired-boxes'
import { shapePairs } from './shape-pairs'
import { takeOutNotes } from './take-out-notes'
import { linkVideos } from './video-links'
import { figureHtml, linkHtml } from './written-html'

interface Expanded {
  html: string
  /** Texts of notes that stood within the text, in their order; `<sup>` has their numbers. */
  notes: string[]
  /** What of it is not as it was. */
  told: string[]
}

/** Of page builders that write their boxes around the text. */
const BOXES =
  /\[(\/?)((?:vc|et_pb|fusion|av|cs|x|mk|tatsu|themify|ux|nectar)_[\w-]+|(?:row|column|section|col|one_half|one_third|two_third|one_fourth|three_fourth|clear|spacer)(?:_[a-z]+)?)((?:\s[^\][]*)?)\]/g

/** A table of contents, which articles have here by themselves. */
const CONTENTS = /\[(?:toc|lwptoc|ez-toc|wptoc|rank_math_toc|no_toc|inhoudsopgave)(?:\s[^\][]*)?\]/gi

/** A line or some space between what stands above and below, without words of its own. */
const PARTS =
  /\[(?:[a-z]{2,}_)?(?:hr|divider|separator|spacer|space|gap|clear|clearfix|br|line)\d?(?:\s(?:(?!(?:title|text)=)[^\][])*)?\]/g

/** One that holds something; it ends before the next of its name, so that those without an end cost one look each. */
const RAW_HTML = /\[(vc_raw_html|fusion_code)\b[^\][]*\]((?:(?!\[\1\b)[\s\S])*?)\[\/\1\]/g
const VC_RAW_JS = /\[vc_raw_js[^\][]*\][^\][]*\[\/vc_raw_js\]/g
const CAPTION = /\[((?:wp_)?caption)\b([^\][]*)\]((?:(?!\[\1\b)[\s\S])*?)\[\/\1\]/g

/**
 * Writes what shortcodes stand for out as HTML: captions, galleries with the library's pictures (those of the post itself
 * where it names none), videos, notes, and the boxes of page builders. Others stay as text.
 * @param number the post's own
 * @param notesBefore how many notes the text has already
 */
export function expandShortcodes(
  html: string,
  attachments: ReadonlyMap<string, Attachment>,
  number = '',
  notesBefore = 0,
): Expanded {
  const boxes = new Set<string>()
  const missing: string[] = []
  let emptyGalleries = 0
  const { html: text, notes, told: toldOfNotes } = takeOutNotes(showCode(html), notesBefore)
  const unboxed = linkVideos(shapePairs(text))
    .replace(CONTENTS, '')
    .replace(PARTS, '\n\n')
    .replace(VC_RAW_JS, '<script></script>')
    .replace(RAW_HTML, (_, _name: string, code: string) => `\n\n${decodedHtml(code)}\n\n`)
    .replace(CAPTION, (_, _name, attributes: string, inner: string) => captioned(attributes, inner))
    .replace(/\[gallery\b([^\][]*)\]/g, (_, attributes: string) => {
      const { absent, pictures } = galleryOf(attributes, attachments, number)
      missing.push(...absent)
      if (pictures.length === 0 && absent.length === 0) emptyGalleries += 1
      return pictures.map(figureHtml).join('')
    })
    .replace(/\[embed\b[^\][]*\]\s*([^\s[]+)\s*\[\/embed\]/g, (_, address: string) => linkHtml(address))
    .replace(BOXES, (_, _end: string, name: string, attributes: string) => {
      boxes.add(name)
      const box = boxContents(name, attributes, attachments)
      missing.push(...box.missing)
      return `\n\n${box.html}\n\n`
    })
  const { html: written, left, names: pairs } = unpackPairs(unboxed)
  // Word's `[if gte mso 9]` stands in a comment, which nobody sees.
  const seen = written.replace(/<!--[\s\S]*?(?:-->|$)|<!\[[^<>]*>/g, '')
  const names = [...seen.matchAll(/\[\/?([a-z][a-z\d_-]+)(?:\s[^\][]*)?\]/g)].map(([, name = '']) => name)
  return {
    html: written,
    notes,
    told: [
      ...toldOfNotes,
      ...(boxes.size > 0
        ? [
            `de vakken van een paginabouwer (${[...boxes].join(', ')}) zijn weggelaten; de woorden erin staan er nog.`,
          ]
        : []),
      ...(pairs.length > 0
        ? [
            `wat een plug-in om woorden heen zette (${pairs.map((name) => `[${name}]`).join(', ')}) is weggelaten; de woorden staan er nog.`,
          ]
        : []),
      ...left.map((words) => `wat een plug-in bij woorden zette, is weggelaten: ${beginning(words)}`),
      ...(emptyGalleries > 0
        ? [
            `${emptyGalleries} × galerij ontbreekt: de afbeeldingen van dit bericht staan niet in dit bestand.`,
          ]
        : []),
      ...(missing.length > 0
        ? [
            `afbeeldingen die niet in dit bestand staan, ontbreken: nummer ${[...new Set(missing)].join(', ')}.`,
          ]
        : []),
      ...[...new Set(names)].map((name) => `[${name}] betekent hier niets en is als tekst blijven staan.`),
    ],
  }
}

function captioned(attributes: string, inner: string): string {
  const [picture = ''] = /(?:<a [^>]*>\s*)?<img [^>]*>(?:\s*<\/a>)?/i.exec(inner) ?? []
  const words = [attributeOf(attributes, 'caption'), inner.replace(picture, '').trim()]
    .filter(Boolean)
    .join(' ')
  return `<figure>${picture}<figcaption>${words}</figcaption></figure>`
}

function galleryOf(
  attributes: string,
  attachments: ReadonlyMap<string, Attachment>,
  number: string,
): { pictures: Attachment[]; absent: string[] } {
  const ids = (attributeOf(attributes, 'ids') || attributeOf(attributes, 'include'))
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean)
  if (ids.length > 0) {
    const pictures = ids.flatMap((id) => attachments.get(id) ?? [])
    return { pictures, absent: ids.filter((id) => !attachments.has(id)) }
  }
  const parent = attributeOf(attributes, 'id') || number
  const without = attributeOf(attributes, 'exclude')
    .split(',')
    .map((id) => id.trim())
  const own = [...attachments].filter(
    ([id, each]) => parent && each.parent === parent && !without.includes(id),
  )
  const pictures = own.map(([, each]) => each)
  return { pictures: pictures.filter(({ url }) => /\.(?:jpe?g|png|gif|webp|avif)$/i.test(url)), absent: [] }
}

/** WPBakery and Avada keep raw HTML in base64, the former as an address; in old posts of Avada it stands as it is. */
function decodedHtml(code: string): string {
  if (!/^[a-z\d+/\s]+={0,2}$/i.test(code.trim())) return code
  const html = Buffer.from(code.trim(), 'base64').toString('utf8')
  try {
    return decodeURIComponent(html)
  } catch {
    return html.includes('\uFFFD') ? code : html
  }
}

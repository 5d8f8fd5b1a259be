import { z } from 'zod'
import { escapedText } from '../wordpress/escaped-text'
import { type Card, cardHtml } from './card-html'

/** Which marks begin, how many end behind it, and the words or the number of what stands there. */
const Marker = z.tuple([z.number(), z.array(z.number()), z.number(), z.union([z.string(), z.number()])])
const Document = z.object({
  atoms: z.array(z.tuple([z.string(), z.string()]).rest(z.unknown())).default([]),
  cards: z.array(z.tuple([z.string()]).rest(z.unknown())).default([]),
  markups: z.array(z.tuple([z.string()]).rest(z.unknown())).default([]),
  sections: z.array(z.tuple([z.number()]).rest(z.unknown())),
})
type Document = z.infer<typeof Document>

const TAGS = /^(?:p|h[1-6]|blockquote|aside|ul|ol|pull-quote)$/
const MARKS = /^(?:a|b|strong|i|em|s|u|code|sub|sup|mark|del)$/
/** Kinds of sections. */
const [TEXT, PICTURE, LIST, CARD] = [1, 2, 3, 10]

/** The text of Ghost's editor until 2023, as HTML; `unknown` is told of what nothing is known of. */
export function mobiledocHtml(stored: string, unknown: (card: string) => void): string {
  const document = Document.parse(JSON.parse(stored))
  return document.sections
    .map(([kind, what, within]) => {
      const tag = TAGS.test(String(what)) ? String(what) : 'p'
      if (kind === TEXT) return `<${tag}>${lineHtml(within, document)}</${tag}>`
      if (kind === PICTURE) return `<img src="${escapedText(String(what))}">`
      if (kind === LIST && Array.isArray(within))
        return `<${tag}>${within.map((each) => `<li>${lineHtml(each, document)}</li>`).join('')}</${tag}>`
      return kind === CARD ? numberedCard(document.cards[Number(what)], unknown) : ''
    })
    .join('')
}

function numberedCard(card: Document['cards'][number] | undefined, unknown: (card: string) => void): string {
  const [name = '', values] = card ?? []
  const html = cardHtml(name, (values ?? {}) as Card)
  if (html === undefined) unknown(name)
  return html ?? ''
}

function lineHtml(markers: unknown, { atoms, markups }: Document): string {
  const open: string[] = []
  const found = Marker.array().safeParse(markers)
  return (found.data ?? [])
    .map(([kind, begins, ends, what]) => {
      const [name, words] = kind === 1 ? (atoms[Number(what)] ?? []) : []
      const inner = name === 'soft-return' ? '<br>' : escapedText(words ?? (kind === 1 ? '' : String(what)))
      const opening = begins.map((at) => {
        const [mark = '', attributes] = markups[at] ?? []
        const tag = MARKS.test(mark) ? mark : 'span'
        open.push(tag)
        return `<${tag}${tag === 'a' ? ` href="${escapedText(hrefIn(attributes))}"` : ''}>`
      })
      const closing = Array.from({ length: Math.min(ends, open.length) }, () => `</${open.pop()}>`)
      return opening.join('') + inner + closing.join('')
    })
    .join('')
}

/** Names and values stand in turns. */
function hrefIn(attributes: unknown): string {
  const all = Array.isArray(attributes) ? attributes.map(String) : []
  return all[all.indexOf('href') + 1] ?? ''
}

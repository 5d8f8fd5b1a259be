import type { Attachment } from './attachment'
import { attributeOf } from './attribute-of'
import { escapedText } from './escaped-text'
import { wordsIn } from './words-in'

/** Where boxes say their words, their pictures (by address, or by numbers of the library) and where they lead. */
const TITLES = [
  'title',
  'heading',
  'subtitle',
  'subhead',
  'text',
  'content',
  'caption',
  'quote',
  'author',
  'job_title',
  'company_name',
  'name',
  'position',
  'description',
  'excerpt',
  'h2',
  'h4',
  'number',
  'percent',
  'price',
  'sum',
  'per',
  'field_title',
  'label_value',
  'button_text',
  'button_one_text',
  'button_two_text',
]
/** Of these a number alone says something. */
const NUMBERS = /^(?:number|percent|price|sum|label_value|title|heading|text)$/
const PICTURES = [
  'src',
  'image',
  'images',
  'image_url',
  'img',
  'photo',
  'attachment',
  'ids',
  'gallery_ids',
  'image_ids',
  'include',
]
/** Buttons, with where each leads. */
const BUTTONS: Record<string, string> = {
  button_text: 'button_url',
  button_one_text: 'button_one_url',
  button_two_text: 'button_two_url',
}
const LINKS = ['button_url', 'link', 'href', 'url', 'link_url', 'src']

interface BoxContents {
  html: string
  /** The numbers of pictures that the file does not hold. */
  missing: string[]
}

/** What the boxes of page builders say and show by their attributes. */
export function boxContents(
  name: string,
  attributes: string,
  attachments: ReadonlyMap<string, Attachment>,
): BoxContents {
  const { missing, pictures } = picturesIn(attributes, attachments)
  const said = TITLES.filter((name) => says(name, attributeOf(attributes, name)))
  const titles = [...said.map((name) => wordsOf(name, attributes)), ...packedIn(attributes)]
  const hasButton = said.some((name) => addressOfButton(name, attributes))
  const link = hasButton ? undefined : linkIn(attributes)
  const [first, ...others] = titles
  const tag = tagOf(name, attributes)
  const shown = link && pictures.length === 0 ? linked(link.address, first ?? link.words) : first
  return {
    html: [
      ...pictures.map((picture) => (link ? linked(link.address, picture) : picture)),
      ...(shown ? [`<${tag}>${shown}</${tag}>`] : []),
      ...others.map((words) => `<p>${words}</p>`),
    ].join(''),
    missing,
  }
}

function wordsOf(name: string, attributes: string): string {
  const words = unescaped(attributeOf(attributes, name))
  const address = addressOfButton(name, attributes)
  return address ? linked(address, words) : words
}

/** What means something in a shortcode stands there as something else: of Divi, and of WPBakery. */
function unescaped(words: string): string {
  return words
    .replace(/%22|``/g, '"')
    .replace(/%91|`\{`/g, '&#91;')
    .replace(/%93|`\}`/g, '&#93;')
}

function addressOfButton(name: string, attributes: string): string | undefined {
  const beside = BUTTONS[name]
  const address = beside ? attributeOf(attributes, beside) : ''
  return /^(?:https?:\/)?\/\S/.test(address) ? address : undefined
}

function says(name: string, words: string): boolean {
  return /\p{L}{2}/u.test(words) || (NUMBERS.test(name) && /\d/.test(words) && words.length < 20)
}

/** Rows of bars, of a list and the like, which WPBakery keeps as JSON in an address: `values="%5B%7B%22label…`. */
function packedIn(attributes: string): string[] {
  const [, packed] = /\svalues="(%5B[^"]*)"/i.exec(attributes) ?? []
  try {
    return packed ? wordsIn(JSON.parse(decodeURIComponent(packed.replaceAll('+', ' ')))) : []
  } catch {
    return []
  }
}

/** What stands above something is a heading of the text. */
function tagOf(name: string, attributes: string): string {
  const [, said] = /\btag:(h[1-6])\b/.exec(attributeOf(attributes, 'font_container')) ?? []
  if (said) return said
  if (/_heading$/.test(name)) {
    const level = attributeOf(attributes, 'title_level') || attributeOf(attributes, 'tag')
    return /^h[1-6]$/.test(level) ? level : 'h2'
  }
  return /_(?:toggle|accordion_item|accordion_tab|tab|tta_section)$/.test(name) ? 'h3' : 'p'
}

function picturesIn(attributes: string, attachments: ReadonlyMap<string, Attachment>) {
  const pictures: string[] = []
  const missing: string[] = []
  for (const name of PICTURES) {
    const value = attributeOf(attributes, name)
    if (/^(?:https?:\/)?\/\S+\.(?:jpe?g|png|gif|webp|avif)(?:\?\S*)?$/i.test(value))
      pictures.push(image({ url: value, alt: attributeOf(attributes, 'alt') }))
    for (const number of /^\d+(?:\s*,\s*\d+)*$/.test(value) ? value.split(',') : []) {
      const found = attachments.get(number.trim())
      if (found) pictures.push(image(found))
      else missing.push(number.trim())
    }
    // One box shows one thing, whatever else says which.
    if (pictures.length > 0) break
  }
  return { pictures, missing: pictures.length > 0 ? missing : [...new Set(missing)] }
}

/** An address, or as WPBakery keeps one: `url:https%3A%2F%2Foud.nl|title:Meer`. */
function linkIn(attributes: string): { address: string; words: string } | undefined {
  for (const name of LINKS) {
    const value = attributeOf(attributes, name)
    const [, packed] = /(?:^|\|)url:([^|]*)/.exec(value) ?? []
    const [, title = ''] = /(?:^|\|)title:([^|]*)/.exec(value) ?? []
    const address = packed === undefined ? value : decoded(packed)
    const isPicture = name === 'src' && /\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/i.test(address)
    if (/^(?:https?:\/)?\/\S/.test(address) && !isPicture)
      return { address, words: escapedText(decoded(title) || address) }
  }
  return undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function linked(address: string, inner: string): string {
  return `<a href="${escapedText(address)}">${inner}</a>`
}

function image({ alt, url }: Pick<Attachment, 'alt' | 'url'>): string {
  return `<img src="${escapedText(url)}" alt="${escapedText(alt)}">`
}

import { textNode } from '../write/lexical-nodes'
import { addTable } from './add-table'
import { childrenOf, elementsIn, type HtmlElement, type HtmlNode, isElement, wordsWithin } from './html-nodes'
import { pictureAddress } from './pictures-in'
import { addWords, beginning, endBlock, type Place } from './place'

export function addFigure(element: HtmlElement, place: Place): void {
  const within = elementsIn(childrenOf(element))
  const pictures = within.filter(({ name }) => name === 'img')
  const [caption, ...others] = within.filter(({ name }) => name === 'figcaption')
  const isOther = (node: HtmlNode): boolean =>
    node.type === 'text'
      ? node.data.trim() !== ''
      : isElement(node) && node !== caption && childrenOf(node).some(isOther)
  const parts = childrenOf(element).filter((node) => isElement(node) || isOther(node))
  const table = parts.filter(isElement).find(({ name }) => name === 'table')
  if (table && caption && parts.length === 2 && parts.includes(caption) && !place.isInLine) {
    addTable(table, place, caption)
    return
  }
  // A gallery, a table or a video of the block editor: as what it holds.
  if (pictures.length !== 1 || !pictures[0] || others.length > 0 || childrenOf(element).some(isOther)) {
    endBlock(place)
    place.walk(childrenOf(element), place)
    endBlock(place)
    return
  }
  const link = within.find(
    ({ attribs, name }) =>
      name === 'a' &&
      attribs.href &&
      !elementsIn(caption ? [caption] : []).some((each) => each.attribs === attribs),
  )
  addPicture(pictures[0], caption ? wordsWithin(childrenOf(caption)) : '', place, link?.attribs.href)
  for (const { attribs } of elementsIn(caption ? [caption] : [])) {
    if (attribs.href)
      place.writing.tell(`een link in een onderschrift is gewone tekst geworden: ${attribs.href}`)
  }
}

export function addPicture(
  { attribs }: HtmlElement,
  caption: string,
  place: Place,
  href = place.link?.url,
): void {
  const { options, writing } = place
  const address = pictureAddress(attribs)
  if (href && !isPictureOf(href)) {
    const { url } = place.link ? { url: href } : options.linkTo(href)
    writing.tell(`een afbeelding was een link naar ${url ?? href}; hier is het alleen een afbeelding.`)
  }
  const id = options.pictures.get(address)
  if (id) {
    if (place.isInLine)
      writing.tell(
        'een afbeelding uit een kop, een lijst of een tabel staat er nu boven; kijk na of dat klopt.',
      )
    writing.addBlock('figure', { image: id, ...(caption && { caption }) })
    return
  }
  const said = attribs.alt?.replace(/\s+/g, ' ').trim()
  const words = said ? ` (${beginning(said)})` : ''
  writing.tell(`de afbeelding ${address || 'zonder adres'}${words} is niet meegenomen.`)
  if (!caption) {
    // It parted the words on either side.
    writing.add({ kind: 'words', text: ' ', format: 0 })
    return
  }
  if (place.isInLine) {
    endBlock(place)
    addWords(caption, place)
    endBlock(place)
  } else {
    writing.endParagraph()
    writing.addParagraph([textNode(caption)])
  }
}

/** Pictures lead to themselves, larger; where a wiki says who made one, it is a page: `/wiki/Bestand:Been.jpg`. */
const isPictureOf = (href: string): boolean =>
  /(?:^|\/)[^/:]*\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#]|$)/i.test(href) ||
  /[?&]attachment_id=/.test(href)

/** WordPress shows emoji as pictures of its own; the sign is their description. */
export function isEmoji({ attribs }: HtmlElement): boolean {
  const isNamed = /(?:^|\s)(?:emoji|wp-smiley)(?:\s|$)/.test(attribs.class ?? '')
  return isNamed || /\/images\/core\/emoji\//.test(attribs.src ?? '')
}

/** Styles that people wrote are shorter. */
const LONGEST_STYLE = 2_000
const BACKGROUND =
  /\bbackground(?:-image)?\s*:[^;]*?\burl\(\s*["']?([^"')\s]+\.(?:jpe?g|png|gif|webp|avif|svg)\b[^"')\s]*)/i

/** A picture that words stand on, as in a cover of the block editor. */
export function tellBackground({ attribs }: HtmlElement, { writing }: Place): void {
  const [, address] = BACKGROUND.exec((attribs.style ?? '').slice(0, LONGEST_STYLE)) ?? []
  if (address) writing.tell(`de afbeelding ${address}, een achtergrond, is niet meegenomen.`)
}

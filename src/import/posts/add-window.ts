import { childrenOf, elementsIn, type HtmlElement, isElement, wordsWithin } from './html-nodes'
import { addWords, beginning, endBlock, type Place } from './place'

/** A window to somewhere else becomes a link to it; what it says where it cannot be shown stays. */
export function addWindow(element: HtmlElement, place: Place): void {
  const { attribs, name } = element
  const children = childrenOf(element)
  const source = elementsIn(children).find((each) => each.name === 'source' || each.name === 'embed')
  const { url } = place.options.linkTo(
    attribs.src ?? attribs['data-src'] ?? attribs.data ?? source?.attribs.src ?? '',
  )
  place.writing.tell(`<${name}>${url ? ` is een link geworden: ${url}` : ' zonder adres is weggelaten.'}`)
  endBlock(place)
  if (url) addWords(attribs.title?.trim() || url, { ...place, link: { url } })
  endBlock(place)
  if (name !== 'iframe')
    place.walk(
      children.filter((node) => !isElement(node) || node.name !== 'embed'),
      place,
    )
  endBlock(place)
}

export function addDrawing(element: HtmlElement, place: Place): void {
  const words = wordsWithin(childrenOf(element))
  place.writing.tell(
    `een tekening (<${element.name}>) is niet meegenomen${words ? `: ${beginning(words)}` : '.'}`,
  )
  if (element.name !== 'canvas') return
  endBlock(place)
  place.walk(childrenOf(element), place)
  endBlock(place)
}

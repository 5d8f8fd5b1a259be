import { childrenOf, elementsIn, type HtmlElement, isElement, wordsWithin } from './html-nodes'
import { addWords, beginning, endBlock, type Place } from './place'

/** A window to somewhere else becomes a link to it; what it says where it cannot be shown stays. */
export function addWindow(element: HtmlElement, place: Place): void {
  const { attribs, name } = element
  const children = childrenOf(element)
  const source = elementsIn(children).find((each) => each.name === 'source' || each.name === 'embed')
  const { url } = place.options.linkTo(
    addressIn(attribs) ?? attribs.data ?? (source && addressIn(source.attribs)) ?? '',
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

/** Pages that load it late, or only when somebody agrees to cookies, keep its address under a name of their own. */
function addressIn(attribs: Readonly<Record<string, string>>): string | undefined {
  const { src } = attribs
  if (src && !/^(?:about|data|javascript):/i.test(src)) return src
  return Object.entries(attribs).find(
    ([name, value]) => /^data-.*src/.test(name) && /^(?:https?:)?\/\//.test(value),
  )?.[1]
}

export function addDrawing(element: HtmlElement, place: Place): void {
  const words = wordsWithin(childrenOf(element))
  place.writing.tell(
    `een tekening (<${element.name}>) is niet meegenomen${words ? `: ${beginning(words)}` : '.'}`,
  )
  if (place.link) place.writing.tell(`een tekening was een link naar ${place.link.url}; die is weg.`)
  if (element.name !== 'canvas') return
  endBlock(place)
  place.walk(childrenOf(element), place)
  endBlock(place)
}

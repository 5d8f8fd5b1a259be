import { childrenOf, elementsIn, type HtmlElement, type HtmlNode, wordsWithin } from '../posts/html-nodes'

/** What a text of ours does not take of this, in words for an editor. */
export function leftOut(nodes: readonly HtmlNode[]): string[] {
  const elements = elementsIn(nodes)
  const pictures = elements.filter(isPicture).length
  return [
    ...(pictures > 0 ? [pictures === 1 ? '1 afbeelding' : `${pictures} afbeeldingen`] : []),
    ...(elements.some(isColoured) ? ['kleuren'] : []),
    ...(elements.some(isUnderlined) ? ['onderstrepingen'] : []),
    ...(elements.some(({ attribs }) => /mso-comment-reference/i.test(attribs.style ?? ''))
      ? ['opmerkingen']
      : []),
  ]
}

/** Not the dots by which others count readers. */
function isPicture({ attribs, name }: HtmlElement): boolean {
  return (
    name === 'svg' || name === 'canvas' || (name === 'img' && attribs.width !== '1' && attribs.height !== '1')
  )
}

const hasWords = (element: HtmlElement): boolean => wordsWithin(childrenOf(element)) !== ''

function isInLink({ name, parent }: HtmlElement): boolean {
  if (name === 'a') return true
  return parent !== null && 'attribs' in parent && isInLink(parent as HtmlElement)
}

function isUnderlined(element: HtmlElement): boolean {
  const { attribs, name } = element
  const isLine = /^(?:u|ins)$/.test(name) || /text-decoration[^;]*underline/i.test(attribs.style ?? '')
  return isLine && !isInLink(element) && hasWords(element)
}

/** Greys are the colours of pages and of no word in particular. */
function isColoured(element: HtmlElement): boolean {
  const { attribs, name } = element
  const style = attribs.style ?? ''
  const colours = [
    ...style.matchAll(/(?:^|[;\s])(?:color|background(?:-color)?|mso-highlight)\s*:\s*([^;]+)/gi),
  ]
  const named = [...colours.map(([, colour = '']) => colour), ...(attribs.color ? [attribs.color] : [])]
  return (name === 'mark' || named.some(isBright)) && !isInLink(element) && hasWords(element)
}

const DULL =
  /^(?:black|white|gr[ae]y|darkgr[ae]y|lightgr[ae]y|silver|windowtext|auto|inherit|initial|unset|transparent|none|currentcolor|var\()/i
/** From here on, red, green and blue differ enough to be seen as a colour. */
const SEEN = 48

function isBright(colour: string): boolean {
  const text = colour.trim()
  const [, hex] = /^#([\da-f]{6})/i.exec(text) ?? []
  const [, short] = /^#([\da-f]{3})\b/i.exec(text) ?? []
  const [, ...decimal] = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/i.exec(text) ?? []
  const parts = hex
    ? [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    : short
      ? [...short].map((digit) => Number.parseInt(digit, 16) * 17)
      : decimal.map(Number)
  if (parts.length > 0) return Math.max(...parts) - Math.min(...parts) >= SEEN
  return /^[a-z]/i.test(text) && !DULL.test(text)
}

import { parseDocument } from 'htmlparser2'
import { childrenOf, type HtmlElement, type HtmlNode, isElement } from '../posts/html-nodes'
import { escapedText } from '../wordpress/escaped-text'

/** One in a line of its own stands in an element more. */
const FORMULA = /<m:oMath(Para)?(?:\s[^>]*)?>[\s\S]*?<\/m:oMath\1>/g
/** What stands in the place of a formula while the text is read: letters that no text has. */
const MARK = /\uE000(\d+)\uE001/g
const SIGN = /[=+−×·÷<>≤≥±≈-]/

interface Taken {
  xml: string
  /** As MathML, in their order. */
  formulas: string[]
}

/**
 * Takes the formulas out of a part of a Word file, which the reader of such files leaves out without a word.
 * @param before how many were taken already
 */
export function takeOutFormulas(xml: string, before: number): Taken {
  const formulas: string[] = []
  const rest = xml.replace(FORMULA, (all, isAlone?: string) => {
    const display = isAlone ? ' display="block"' : ''
    const words = mathOf(parseDocument(all, { xmlMode: true }).childNodes as HtmlNode[])
    formulas.push(`<math${display}>${words}</math>`)
    return `<w:r><w:t>\uE000${before + formulas.length - 1}\uE001</w:t></w:r>`
  })
  return { xml: rest, formulas }
}

export function putBackFormulas(html: string, formulas: readonly string[]): string {
  return html.replace(MARK, (_, at: string) => formulas[Number(at)] ?? '')
}

function mathOf(nodes: readonly HtmlNode[]): string {
  return nodes.filter(isElement).map(elementOf).join('')
}

function elementOf(element: HtmlElement): string {
  const part = (name: string) => {
    const found = childrenOf(element).find((node) => isElement(node) && node.name === `m:${name}`)
    return `<mrow>${found ? mathOf([found]) : ''}</mrow>`
  }
  const setting = (name: string, usual: string) => settingOf(element, name) ?? usual
  switch (element.name) {
    case 'm:t':
      return textOf(element)
    case 'm:f':
      return `<mfrac>${part('num')}${part('den')}</mfrac>`
    case 'm:sSup':
      return `<msup>${part('e')}${part('sup')}</msup>`
    case 'm:sSub':
      return `<msub>${part('e')}${part('sub')}</msub>`
    case 'm:sSubSup':
      return `<msup><msub>${part('e')}${part('sub')}</msub>${part('sup')}</msup>`
    case 'm:rad':
      return `<msqrt>${part('e')}</msqrt>`
    case 'm:nary':
      return `<msup><msub><mo>${escapedText(setting('chr', '∫'))}</mo>${part('sub')}</msub>${part('sup')}</msup>${part('e')}`
    case 'm:d':
      return `<mo>${escapedText(setting('begChr', '('))}</mo>${part('e')}<mo>${escapedText(setting('endChr', ')'))}</mo>`
    default:
      // What ends so says how something looks.
      return element.name.endsWith('Pr') ? '' : mathOf(childrenOf(element))
  }
}

function textOf(element: HtmlElement): string {
  const text = childrenOf(element)
    .map((node) => (node.type === 'text' ? node.data : ''))
    .join('')
  return text
    .split(new RegExp(`(${SIGN.source})`))
    .map((each) => (SIGN.test(each) ? `<mo>${escapedText(each)}</mo>` : `<mi>${escapedText(each)}</mi>`))
    .join('')
}

/** What the properties of an element say: `<m:dPr><m:begChr m:val="["/></m:dPr>`. */
function settingOf(element: HtmlElement, name: string): string | undefined {
  const properties = childrenOf(element).find((node) => isElement(node) && node.name.endsWith('Pr'))
  if (!properties || !isElement(properties)) return undefined
  const found = childrenOf(properties).find((node) => isElement(node) && node.name === `m:${name}`)
  return found && isElement(found) ? found.attribs['m:val'] : undefined
}

import { DomUtils } from 'htmlparser2'
import { elementsIn, type HtmlElement, type HtmlNode, isElement, wordsWithin } from './html-nodes'
import { isList } from './list-items'
import { beginning } from './place'

/** How a style says that nobody sees it; `mso-hide` is Word's. */
const UNSEEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)(?![\w-])/i
/** What people call the parts of a page that open when a reader asks for them. */
const OPENS =
  /accordion|collaps|expand|spoiler|toggle|faq|(?:^|[\s_-])tabs?(?:$|[\s_-])|(?:lees|read)-?_?(?:meer|more)/i
/** Where the name of what a button opens stands. */
const LEADS_TO = /^(?:href|aria-controls|onclick|data-.*)$/
/** What stands above a table of contents, and on its button, in characters. */
const LONGEST_TITLE = 100
/** What plugins call the box around a table of contents. */
const BOX_OF_CONTENTS = /(?:^|[\s_-])(?:toc|table-of-contents|inhoudsopgave)(?:$|[\s_-])/i

/** What a table of contents that Word made is called, which may be of words alone. */
export const WORDS_OWN_CONTENTS = 'toc-of-word'
/** As many links to places in the text below each other are its contents, and no words of it. */
const FEWEST_LINKS = 3

/**
 * Takes out what readers of the old site did not see, and tables of contents: articles get one of their headings here.
 * @param tell told what is no longer there, for an editor to see whether that was right
 * @param leadsWithin whether an address is a place in this text
 */
export function takeOutUnseen(
  nodes: readonly HtmlNode[],
  tell: (remark: string) => void,
  leadsWithin: (href: string) => boolean,
): void {
  const all = elementsIn(nodes)
  const opened = opener(all)
  for (const element of all.filter(isHidden)) {
    const words = wordsWithin([element])
    if (opened(element)) {
      if (words) tell(`tekst die lezers eerst moesten openen, is nu altijd te zien: ${beginning(words)}`)
      continue
    }
    DomUtils.removeElement(element)
    if (words) tell(`tekst die lezers niet zagen, is weggelaten: ${beginning(words)}`)
  }
  const takeOut = (boxes: readonly HtmlElement[]): void => {
    const [box] = boxes
    const title = box && titleAbove(box)
    const all = [...(title ? [title] : []), ...boxes]
    const words = wordsWithin(all)
    for (const each of all) DomUtils.removeElement(each)
    if (words)
      tell(`een inhoudsopgave is weggelaten; een artikel krijgt er hier zelf een: ${beginning(words)}`)
  }
  for (const list of elementsIn(nodes).filter((element) => isContents(element, leadsWithin)))
    takeOut([boxAround(list)])
  for (const lines of linesOfContents(nodes, leadsWithin)) takeOut(lines)
}

/** Paragraphs below each other that are nothing but links to places in the text, as Google Docs has its contents. */
function linesOfContents(
  nodes: readonly HtmlNode[],
  leadsWithin: (href: string) => boolean,
): HtmlElement[][] {
  const found: HtmlElement[][] = []
  for (const element of elementsIn(nodes)) {
    if (element.name !== 'p' || !leadsOnlyWithin(element, leadsWithin)) continue
    const last = found.at(-1)
    if (last?.at(-1) === DomUtils.prevElementSibling(element)) last?.push(element)
    else found.push([element])
  }
  return found.filter((lines) => linksIn(lines).length >= FEWEST_LINKS)
}

function isHidden({ attribs }: HtmlElement): boolean {
  const { hidden, style = '' } = attribs
  return (hidden !== undefined && hidden !== 'until-found') || UNSEEN.test(style)
}

/** Tells what is shut and a reader can open: by what it is called, or where a link or a button beside it names it. */
function opener(elements: readonly HtmlElement[]): (element: HtmlElement) => boolean {
  const named = new Set(
    elements.flatMap(({ attribs }) =>
      Object.entries(attribs)
        .filter(([name]) => LEADS_TO.test(name))
        .flatMap(([, value]) => value.match(/[\w-]+/g) ?? []),
    ),
  )
  return ({ attribs, parent }) => {
    const around = parent && 'attribs' in parent ? parent.attribs.class : ''
    return named.has(attribs.id ?? '') || OPENS.test(`${attribs.class ?? ''} ${around}`)
  }
}

/** What people write above a table of contents that they made themselves. */
const OF_CONTENTS =
  /^(?:inhoud(?:sopgave)?|in dit artikel|op deze pagina|(?:snel|direct|ga|spring) naar|wat (?:vindt u|vind je|staat er) (?:hier|in dit artikel|op deze pagina)|(?:table of )?contents)[ :.…?]*$/i

function titleAbove(box: HtmlElement): HtmlElement | undefined {
  const before = DomUtils.prevElementSibling(box) as HtmlElement | null
  return before && OF_CONTENTS.test(wordsWithin([before])) ? before : undefined
}

/** Whether a list holds nothing but links to places in its own text. */
function isContents(list: HtmlElement, leadsWithin: (href: string) => boolean): boolean {
  if (!isList(list)) return false
  if (list.attribs.class === WORDS_OWN_CONTENTS) return true
  const isMeant = linksIn([list]).length > 1 || boxAround(list) !== list
  return isMeant && leadsOnlyWithin(list, leadsWithin)
}

function linksIn(elements: readonly HtmlElement[]): HtmlElement[] {
  return elementsIn(elements).filter(({ name }) => name === 'a')
}

function leadsOnlyWithin(element: HtmlElement, leadsWithin: (href: string) => boolean): boolean {
  // Word and others name places of the text with links as well.
  const links = linksIn([element]).filter((link) => link.attribs.href !== undefined || wordsWithin([link]))
  const areWithin = links.length > 0 && links.every(({ attribs }) => leadsWithin(attribs.href ?? ''))
  return areWithin && wordsWithin(links).replace(/\s/g, '') === wordsWithin([element]).replace(/\s/g, '')
}

/** The list, with its title where a plugin put a box around both; a box around the whole text may be called so too. */
function boxAround(list: HtmlElement): HtmlElement {
  const longest = wordsWithin([list]).length + LONGEST_TITLE
  let box = list
  for (let each = list.parent as HtmlNode | null; each; each = each.parent as HtmlNode | null) {
    if (!isElement(each) || !BOX_OF_CONTENTS.test(`${each.attribs.id ?? ''} ${each.attribs.class ?? ''}`))
      continue
    if (wordsWithin([each]).length > longest) break
    box = each
  }
  return box
}

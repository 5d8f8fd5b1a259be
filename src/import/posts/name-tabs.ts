import { DomUtils } from 'htmlparser2'
import { escapedText } from '../wordpress/escaped-text'
import { examples } from './examples'
import { childrenOf, elementsIn, type HtmlElement, type HtmlNode, parseHtml, wordsWithin } from './html-nodes'

/** What plugins call the row of names above tabs. */
const ROW = /(?:^|[\s_-])tabs?(?:$|[\s_-])/i
/** Where a name says what it opens. */
const OPENS = ['aria-controls', 'data-bs-target', 'data-target', 'href']
/** A single one is no choice. */
const FEWEST = 2

/** Puts the names of tabs above what each of them opens, where a row of them stood above all: here everything is seen. */
export function nameTabs(nodes: readonly HtmlNode[], tell: (remark: string) => void): void {
  const all = elementsIn(nodes)
  const rows = all.filter(isRow)
  if (rows.length === 0) return
  const opened = opener(all)
  for (const row of rows) {
    const names = namesIn(row)
    const panels = opened(row, names)
    if (!panels) continue
    for (const [at, panel] of panels.entries()) putAbove(wordsWithin(names.slice(at, at + 1)), panel)
    DomUtils.removeElement(row)
    tell(
      `tabbladen staan nu onder elkaar, met hun namen als koppen: ${examples(names.map((name) => wordsWithin([name])))}.`,
    )
  }
}

/** Whether it holds the names of tabs, and nothing else. */
function isRow(element: HtmlElement): boolean {
  if (element.attribs.role !== 'tablist' && !ROW.test(element.attribs.class ?? '')) return false
  const names = namesIn(element)
  const bare = (nodes: readonly HtmlNode[]) => wordsWithin(nodes).replace(/\s/g, '')
  return names.length >= FEWEST && bare(names) === bare([element])
}

function namesIn(row: HtmlElement): HtmlElement[] {
  const within = elementsIn(childrenOf(row))
  const named = within.filter(({ attribs }) => attribs.role === 'tab')
  const names = named.length > 0 ? named : within.filter(({ name }) => /^(?:a|button)$/.test(name))
  return names.filter((name) => wordsWithin([name]))
}

/** Finds what the names of a row open: by what these say, by what those say, or as what stands beside the row in as many parts. */
function opener(all: readonly HtmlElement[]) {
  const byId = new Map(all.map((element) => [element.attribs.id, element]))
  const byLabel = new Map(all.map((element) => [element.attribs['aria-labelledby'], element]))
  const panelOf = (name: HtmlElement, inRow: ReadonlySet<HtmlElement>): HtmlElement | undefined => {
    const ids = OPENS.map((each) => name.attribs[each]?.replace(/^#/, '')).filter(Boolean)
    const found = [
      ...ids.map((id) => byId.get(id)),
      ...[...ids, name.attribs.id].map((id) => byLabel.get(id)),
    ]
    return found.find((each) => each && !inRow.has(each) && !/^h[1-6]$/.test(each.name))
  }
  return (row: HtmlElement, names: readonly HtmlElement[]): HtmlElement[] | undefined => {
    const inRow = new Set(elementsIn([row]))
    const panels = names.flatMap((name) => panelOf(name, inRow) ?? [])
    if (new Set(panels).size === names.length) return panels
    const beside = DomUtils.nextElementSibling(row) as HtmlElement | null
    const parts = beside ? childrenOf(beside).filter((node): node is HtmlElement => 'attribs' in node) : []
    return parts.length === names.length ? parts : undefined
  }
}

function putAbove(name: string, panel: HtmlElement): void {
  // A reader sees all of them now.
  for (const each of ['hidden', 'style']) delete panel.attribs[each]
  const [heading] = parseHtml(`<h3>${escapedText(name)}</h3>`)
  if (heading) DomUtils.prependChild(panel, heading)
}

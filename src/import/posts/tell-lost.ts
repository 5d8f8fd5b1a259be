import { childrenOf, type HtmlElement, wordsWithin } from './html-nodes'
import { firstNumber, isList, jumps } from './list-items'
import { beginning, type Place } from './place'

/** What words said without words: by standing in a table or a list, or when somebody pointed at them. */
export function tellShape(element: HtmlElement, { isInLine, writing }: Place): void {
  const { attribs, name } = element
  const title = attribs.title?.trim() ?? ''
  if (/^(?:abbr|acronym|dfn)$/.test(name) && title)
    writing.tell(`de uitleg bij ${beginning(wordsWithin([element]))} is weggelaten: ${beginning(title)}`)
  if (!isInLine || !(name === 'table' || isList(element))) return
  const what = name === 'table' ? 'een tabel' : 'een lijst'
  writing.tell(
    `${what} in een cel of een lijst is gewone tekst geworden: ${beginning(wordsWithin([element]))}`,
  )
}

/** What is kept as text, and was more. */
export function tellKept(element: HtmlElement, { writing }: Place): void {
  const became = BECAME[element.name]
  if (!became) return
  // Only of these: each look at the words goes through all that stands inside.
  const words = wordsWithin(childrenOf(element))
  if (words || element.name !== 'blockquote') writing.tell(`${became}: ${beginning(words)}`)
}

const BECAME: Record<string, string> = {
  blockquote: 'een citaat is gewone tekst geworden',
  form: 'een formulier doet hier niets; de woorden zijn als tekst blijven staan',
}

/** The numbers of a list that go another way than ours. */
export function tellNumbers(list: HtmlElement, { writing }: Place): void {
  if (jumps(list))
    writing.tell(
      `een lijst telde af of had eigen nummers, en telt nu op vanaf ${firstNumber(list)}: ${beginning(wordsWithin([list]))}`,
    )
}

import type { ReactNode } from 'react'
import { messages } from '@/language/messages'
import { formatNumber } from '@/ui/numbers'
import { LetterLinks } from './letter-links'
import { byLetter, letterInPath, MOST_ON_A_PAGE } from './letters'

interface Props<Entry> {
  entries: readonly Entry[]
  nameOf: (entry: Entry) => string
  /** The one letter that is shown, as in the address. */
  letter?: string | undefined
  /** The address of a letter's page. */
  pathOf: (letter: string) => string
  /** Says how many there are, of a number as readers see it. */
  count: (number: string) => string
  /** One entry, with a key. */
  children: (entry: Entry) => ReactNode
}

/** Entries from A to Z under their letters: all of them as long as they fit on a page, or those of one letter. */
export function LetterIndex<Entry>({ entries, nameOf, letter, pathOf, count, children }: Props<Entry>) {
  const letters = byLetter(entries, nameOf)
  const isLong = entries.length > MOST_ON_A_PAGE
  const shown = [...letters].filter(([known]) => letter === undefined || letterInPath(known) === letter)
  return (
    <>
      {(isLong || letter) && <LetterLinks letters={[...letters.keys()]} current={letter} pathOf={pathOf} />}
      {letter !== undefined || !isLong ? (
        <dl className="letters">
          {shown.map(([known, group]) => (
            <div key={known} className="letters__group">
              <dt>{known}</dt>
              {group.map(children)}
            </div>
          ))}
        </dl>
      ) : (
        <p>{`${count(formatNumber(entries.length))}. ${messages().site.letters.choose}`}</p>
      )}
    </>
  )
}

import { messages } from '@/language/messages'
import { readRows, trimmed } from './rows'

interface Props {
  caption: string | null
  headRow: boolean
  headColumn: boolean
  /** As they are stored. */
  rows: unknown
}

/** A table of words; on a narrow screen it scrolls in a frame of its own, which keys can reach. */
export function Table({ caption, headColumn, headRow, rows }: Props) {
  const all = trimmed(readRows(rows))
  if (all.length === 0) return null
  const head = headRow && all.length > 1 ? all[0] : undefined
  const body = head ? all.slice(1) : all
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys, also in Safari.
    <section className="table-scroll" aria-label={caption || messages().blocks.table.unnamed} tabIndex={0}>
      <table className="text-table">
        {caption && <caption>{caption}</caption>}
        {head && (
          <thead>
            <tr>{head.map((words, at) => cell(words, at, 'col'))}</tr>
          </thead>
        )}
        <tbody>
          {body.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a table that is stored changes no more.
            <tr key={at}>
              {row.map((words, place) => cell(words, place, headColumn && place === 0 && 'row'))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A head that says nothing is none. */
function cell(words: string, at: number, scope: 'col' | 'row' | false) {
  if (!scope || words.trim() === '') return <td key={at}>{words}</td>
  return (
    <th key={at} scope={scope}>
      {words}
    </th>
  )
}

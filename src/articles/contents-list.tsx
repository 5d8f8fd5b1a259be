import { messages } from '@/language/messages'
import type { ContentsEntry } from './contents'

/** Links to the headings of the page; `src/articles/contents-list-element.ts` marks the one that the reader is at. */
export function ContentsList({ entries }: { entries: ContentsEntry[] }) {
  return (
    <contents-list className="contents">
      <nav aria-labelledby="op-deze-pagina">
        <h2 id="op-deze-pagina">{messages().articles.onThisPage}</h2>
        <Entries entries={entries} />
      </nav>
    </contents-list>
  )
}

function Entries({ entries }: { entries: ContentsEntry[] }) {
  return (
    <ul>
      {entries.map(({ id, text, children }) => (
        <li key={id}>
          <a href={`#${id}`}>{text}</a>
          {children.length > 0 && <Entries entries={children} />}
        </li>
      ))}
    </ul>
  )
}

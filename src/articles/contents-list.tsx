import type { ContentsEntry } from './contents'

/** Links to the headings of the page. */
export function ContentsList({ entries }: { entries: ContentsEntry[] }) {
  return (
    <nav className="contents" aria-labelledby="op-deze-pagina">
      <h2 id="op-deze-pagina">Op deze pagina</h2>
      <Entries entries={entries} />
    </nav>
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

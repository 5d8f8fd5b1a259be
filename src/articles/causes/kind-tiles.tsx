import { messages } from '@/language/messages'
import { Icon } from '@/ui/icon'
import { formatNumber } from '@/ui/numbers'
import { causesByKindPath } from '@/ui/paths'
import { kindsOf } from './kinds-of'
import type { CauseEntry } from './list'

/** The ways into the list of causes: a tile for each kind, with how many there are. */
export function KindTiles({ causes }: { causes: readonly CauseEntry[] }) {
  const kinds = kindsOf(causes)
  if (kinds.length === 0) return null
  const words = messages().causes
  return (
    <nav className="tiles" aria-labelledby="oorzaken-per-soort">
      <h2 id="oorzaken-per-soort">{words.byKind}</h2>
      <ul>
        {kinds.map(({ kind, count }) => (
          <li key={kind}>
            <a className="tile" href={causesByKindPath(kind)}>
              <Icon name={kind} />
              <span>
                {words.kindPlural[kind]}{' '}
                <span className="tile__count">{words.count(formatNumber(count))}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import { formatNumber } from '@/ui/numbers'
import type { ListedCause, Tier } from './tier'

/** Beyond this many causes, a link before the list leads past it. */
const LONG_LIST = 20

export interface TierGroup {
  /** The heading's id, for links to it. */
  id: string
  heading: string
  tier: Tier
  causes: ListedCause[]
}

/** The causes of a symptom in tiers, each with its range and with where its figures come from. */
export function CauseList({ groups, origin }: { groups: TierGroup[]; origin: string }) {
  const count = groups.reduce((sum, { causes }) => sum + causes.length, 0)
  return (
    <div className="cause-list">
      {count > LONG_LIST && (
        <a className="skip-link" href="#na-de-oorzaken">
          {`Sla de lijst met ${count} oorzaken over`}
        </a>
      )}
      {groups.map((group) => (
        <section key={group.id} className="tier" aria-labelledby={group.id}>
          <h3 id={group.id}>
            {`${group.heading}: `}
            <span className="tier__range">{group.tier.range}</span>
          </h3>
          <ul className="tier__causes">
            {group.causes.map((cause) => (
              <CauseItem key={cause.id} cause={cause} />
            ))}
          </ul>
          <p className="tier__origin">{`Herkomst van de aantallen: ${origin}`}</p>
        </section>
      ))}
      <div id="na-de-oorzaken" tabIndex={-1} />
    </div>
  )
}

function CauseItem({ cause }: { cause: ListedCause }) {
  const { name, term, casesPerYear, source, note } = cause
  return (
    <li className="cause">
      <span className="cause__name">{term ? `${name} (${term})` : name}</span>
      <span className="cause__dash"> – </span>
      <data className="cause__cases" value={casesPerYear}>
        {formatNumber(casesPerYear)}
      </data>
      {note && <span className="cause__note">{note}</span>}
      {source && <span className="cause__note">{`Bron: ${source}`}</span>}
    </li>
  )
}

import { messages } from '@/language/messages'
import { fullName } from '@/ui/full-name'
import { formatNumber } from '@/ui/numbers'
import { causePath } from '@/ui/paths'
import { CauseChart } from './cause-chart'
import { CauseFilter } from './cause-filter'
import type { ListedCause, Tier } from './tier'

/** From this many causes, a link before the list leads past it, a chart gives the picture, and the list can be searched. */
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
  const causes = groups.flatMap((group) => group.causes)
  const isLong = causes.length > LONG_LIST
  return (
    <div className="cause-list">
      {isLong && (
        <>
          <a className="skip-link" href="#na-de-oorzaken">
            {messages().blocks.causeList.skip(formatNumber(causes.length))}
          </a>
          <CauseChart groups={groups} />
          <CauseFilter causes={causes} />
        </>
      )}
      {groups.map((group) => (
        <TierSection key={group.id} group={group} origin={origin} />
      ))}
      <div id="na-de-oorzaken" tabIndex={-1} />
    </div>
  )
}

/** Open for everybody, and whole in the HTML; whoever wants can fold it. */
function TierSection({ group: { id, heading, tier, causes }, origin }: { group: TierGroup; origin: string }) {
  const words = messages().blocks.causeList
  return (
    <section className="tier" aria-labelledby={id}>
      <h3 id={id}>
        {`${heading}: `}
        <span className="tier__range">{messages().articles.tiers[tier.id].range}</span>
      </h3>
      <details open>
        <summary>{words.causes(formatNumber(causes.length))}</summary>
        <ul className="tier__causes">
          {causes.map((cause) => (
            <CauseItem key={cause.id} cause={cause} />
          ))}
        </ul>
      </details>
      <p className="tier__origin">{words.origin(origin)}</p>
    </section>
  )
}

function CauseItem({ cause }: { cause: ListedCause }) {
  const { slug, kind, casesPerYear, source, note } = cause
  return (
    <li className="cause">
      <a className="cause__name" href={causePath(slug)} data-kind={kind}>
        {fullName(cause)}
      </a>
      <span className="cause__dash"> – </span>
      <data className="cause__cases" value={casesPerYear}>
        {formatNumber(casesPerYear)}
      </data>
      {note && <span className="cause__note">{note}</span>}
      {source && <span className="cause__note">{messages().blocks.causeList.source(source)}</span>}
    </li>
  )
}

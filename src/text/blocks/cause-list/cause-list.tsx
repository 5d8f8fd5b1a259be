import { messages } from '@/language/messages'
import { fullName } from '@/ui/full-name'
import { formatNumber } from '@/ui/numbers'
import { causePath, SYMPTOM_FRAGMENT } from '@/ui/paths'
import { CaseFigure } from './case-figure'
import { CauseChart } from './cause-chart'
import { CauseFilter } from './cause-filter'
import { USUAL_KIND } from './kind-of-link'
import { type NestedCause, nestCauses } from './nest-causes'
import { rangeWords } from './range-words'
import { referenceId } from './reference-id'
import type { ListedCause, Tier } from './tier'
import { TierHead } from './tier-head'

/** From this many causes, a link before the list leads past it, a chart gives the picture, and the list can be searched. */
const LONG_LIST = 20
/** So many of a tier stand open; the others unfold, unless they are a few. */
const OPEN = 10
const A_FEW = 2

export interface TierGroup {
  /** The heading's id, for links to it. */
  id: string
  heading: string
  tier: Tier
  causes: ListedCause[]
}

/**
 * The causes of a symptom in tiers, each with its range; before them, where the figures come from. Also for machines (RDFa): the address
 * of each is a cause of the symptom that the page's JSON-LD describes, where the list again would be a tenth of the page.
 */
export function CauseList({ groups, origin }: { groups: TierGroup[]; origin: string }) {
  const causes = groups.flatMap((group) => group.causes)
  const isLong = causes.length > LONG_LIST
  const words = messages().blocks.causeList
  return (
    <div className="cause-list" vocab="https://schema.org/" resource={`#${SYMPTOM_FRAGMENT}`}>
      {isLong && (
        <>
          <a className="skip-link" href="#na-de-oorzaken">
            {words.skip(formatNumber(causes.length))}
          </a>
          <CauseChart groups={groups} />
          <CauseFilter causes={causes} />
        </>
      )}
      {causes.length > 0 && <p className="cause-list__origin">{words.origin(origin)}</p>}
      {groups.map((group) => (
        <TierSection key={group.id} group={group} />
      ))}
      <div id="na-de-oorzaken" tabIndex={-1} />
    </div>
  )
}

/** Whole in the HTML: what is folded is found by the browser's own search, and printed. */
function TierSection({ group: { id, heading, tier, causes } }: { group: TierGroup }) {
  const words = messages().blocks.causeList
  const rows = nestCauses(causes)
  const isFolded = rows.length > OPEN + A_FEW
  const folded = isFolded ? rows.slice(OPEN) : []
  return (
    <section className="tier" aria-labelledby={id}>
      <h3 id={id}>
        {`${heading}: `}
        <span className="tier__range">{messages().articles.tiers[tier.id].range}</span>
      </h3>
      {causes.length > 1 && <TierHead count={words.causes(formatNumber(causes.length))} />}
      <Causes rows={isFolded ? rows.slice(0, OPEN) : rows} />
      {isFolded && (
        <details>
          <summary>{words.others(formatNumber(countCauses(folded)))}</summary>
          <Causes rows={folded} />
        </details>
      )}
    </section>
  )
}

function Causes({ rows }: { rows: NestedCause[] }) {
  return (
    <ul className="tier__causes">
      {rows.map(({ cause, under }) => (
        <CauseItem key={cause.id} cause={cause} under={under} />
      ))}
    </ul>
  )
}

function CauseItem({ cause, under = [] }: { cause: ListedCause; under?: ListedCause[] }) {
  const { also, casesPerYear, kind, note, slug, source } = cause
  return (
    <li className="cause">
      <a
        property="cause"
        href={causePath(slug)}
        data-kind={kind === USUAL_KIND ? undefined : kind}
        data-also={also.join(' ') || undefined}
      >
        {fullName(cause)}
      </a>
      <CaseFigure casesPerYear={casesPerYear} />
      {note && <span className="cause__note">{note}</span>}
      {source && <span className="cause__note">{messages().blocks.causeList.source(source)}</span>}
      <Proof cause={cause} />
      {under.length > 0 && (
        <ul className="cause__kinds">
          {under.map((kind) => (
            <CauseItem key={kind.id} cause={kind} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** How sure the figure is, and the source that it rests on, which stands below the article. */
function Proof({ cause }: { cause: ListedCause }) {
  const { reference } = cause
  const range = rangeWords(cause)
  if (!range && !reference) return null
  return (
    <span className="cause__note">
      {[range, reference && messages().blocks.causeList.sourceBefore].filter(Boolean).join('. ')}
      {reference && <a href={`#${referenceId(reference.number)}`}>{reference.name}</a>}
    </span>
  )
}

function countCauses(rows: NestedCause[]): number {
  return rows.reduce((count, { under }) => count + 1 + under.length, 0)
}

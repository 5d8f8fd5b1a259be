import { messages } from '@/language/messages'
import { fullName } from '@/ui/full-name'
import { formatNumber } from '@/ui/numbers'
import type { TierGroup } from './cause-list'
import { HEIGHT, type Scale, scaleFor, toDots, WIDTH } from './dots'
import type { ListedCause } from './tier'

/** So many of each tier are named; the list below names them all. */
const NAMED = 2
/** What the numbers are of: without it, they look larger than they are (Ancker 2006, PMC1656964). */
const PEOPLE = 18_000_000

/**
 * Every cause as a dot on one logarithmic scale, a strip for each tier. All words are text, so they keep their size from
 * 320 px to wide and everybody can read them. No totals or shares: causes overlap.
 */
export function CauseChart({ groups }: { groups: TierGroup[] }) {
  const figures = groups.flatMap(({ causes }) => causes.map(({ casesPerYear }) => casesPerYear))
  const scale = scaleFor(figures)
  if (!scale) return null
  const words = messages().blocks.causeChart
  return (
    <figure className="cause-chart">
      <figcaption>
        <strong>{words.title}</strong>
        <span className="cause-chart__scale">{words.scale}</span>
      </figcaption>
      <svg className="cause-chart__axis" width="100%" height="20" aria-hidden="true">
        {scale.ticks.map((tick) => (
          <text key={tick} x={`${scale.place(tick) / (WIDTH / 100)}%`} y="15">
            {formatNumber(tick)}
          </text>
        ))}
      </svg>
      {groups.map((group) => (
        <Strip key={group.id} group={group} scale={scale} />
      ))}
      <Ladder ticks={scale.ticks} />
    </figure>
  )
}

/** Words first, then the same as dots: who does not see them misses nothing. */
function Strip({ group: { tier, causes }, scale }: { group: TierGroup; scale: Scale }) {
  const words = messages()
  const { label, range } = words.articles.tiers[tier.id]
  return (
    <div className="cause-chart__strip">
      <p>
        <strong>{label}</strong>
        {` (${range}): ${words.blocks.causeList.causes(formatNumber(causes.length))}`}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path
          className="cause-chart__grid"
          d={scale.ticks.map((tick) => `M${scale.place(tick)} 0v${HEIGHT}`).join('')}
        />
        <path className="cause-chart__dots" d={toDots(causes, scale)} />
      </svg>
      <p className="cause-chart__most">
        {`${words.blocks.causeChart.most} ${causes.slice(0, NAMED).map(withFigure).join('; ')}`}
      </p>
    </div>
  )
}

function withFigure(cause: ListedCause): string {
  return `${fullName(cause)} – ${formatNumber(cause.casesPerYear)}`
}

function Ladder({ ticks }: { ticks: number[] }) {
  const words = messages().blocks.causeChart
  return (
    <div className="cause-chart__ladder">
      <p>{words.ladder}</p>
      <ul>
        {ticks
          .filter((tick) => tick >= 1)
          .reverse()
          .map((tick) => (
            <li key={tick}>{words.step(formatNumber(tick), inWords(PEOPLE / tick))}</li>
          ))}
      </ul>
    </div>
  )
}

function inWords(people: number): string {
  if (people < 1e6) return formatNumber(Math.round(people))
  return messages().blocks.causeChart.million(formatNumber(people / 1e6))
}

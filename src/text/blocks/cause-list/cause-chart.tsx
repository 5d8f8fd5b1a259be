import { scaleLog } from 'd3-scale'
import { messages } from '@/language/messages'
import { fullName } from '@/ui/full-name'
import { formatNumber } from '@/ui/numbers'
import type { TierGroup } from './cause-list'
import type { ListedCause } from './tier'

/** So many of each tier: the list below has them all. */
const PER_TIER = 3
const ROW = 46
const HEADING = 40
const AXIS = 26
/** Percent of the width that the scale takes; the number of the longest row stands beyond it. */
const SCALE = 82
const LONGEST_LABEL = 36

/**
 * The causes with most cases of each tier on a logarithmic scale. Widths are percentages and heights are pixels, so the
 * words keep their size from 320 px to wide. No totals or shares: causes overlap.
 */
export function CauseChart({ groups }: { groups: TierGroup[] }) {
  const shown = groups.map(({ tier, causes }) => ({
    tier,
    causes: causes.filter(({ casesPerYear }) => casesPerYear > 0).slice(0, PER_TIER),
  }))
  const causes = shown.flatMap((group) => group.causes)
  if (causes.length === 0) return null
  const { position, ticks } = scaleFor(causes)
  const height = AXIS + shown.length * HEADING + causes.length * ROW
  const words = messages().blocks.causeChart
  let top = AXIS
  return (
    <figure className="cause-chart">
      <figcaption>
        <strong>{words.title}</strong>
        <span className="cause-chart__scale">{words.scale}</span>
      </figcaption>
      <svg
        width="100%"
        height={height}
        role="img"
        aria-label={words.alternative(formatNumber(causes.length))}
      >
        {ticks.map((tick) => (
          <Tick key={tick} value={tick} x={position(tick)} height={height} />
        ))}
        {shown.map(({ tier, causes: group }) => {
          const start = top
          top += HEADING + group.length * ROW
          return (
            <g key={tier.id}>
              <text className="cause-chart__tier" x="0" y={start + 28}>
                {messages().articles.tiers[tier.id].range}
              </text>
              {group.map((cause, index) => (
                <Row
                  key={cause.id}
                  cause={cause}
                  x={position(cause.casesPerYear)}
                  top={start + HEADING + index * ROW}
                />
              ))}
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

function Tick({ value, x, height }: { value: number; x: string; height: number }) {
  return (
    <>
      <text className="cause-chart__tick" x={x} y="14">
        {formatNumber(value)}
      </text>
      <line className="cause-chart__grid" x1={x} x2={x} y1="20" y2={height} />
    </>
  )
}

function Row({ cause, x, top }: { cause: ListedCause; x: string; top: number }) {
  const line = top + 30
  return (
    <>
      <text className="cause-chart__name" x="0" y={top + 16}>
        {labelOf(cause)}
      </text>
      <line className="cause-chart__bar" x1="0" x2={x} y1={line} y2={line} />
      <circle className="cause-chart__dot" cx={x} cy={line} r="6" />
      <text className="cause-chart__number" x={x} dx="12" y={line + 5}>
        {formatNumber(cause.casesPerYear)}
      </text>
    </>
  )
}

/** From the power of ten below the smallest number to the one above the largest. */
function scaleFor(causes: ListedCause[]): { position: (value: number) => string; ticks: number[] } {
  const powers = causes.map(({ casesPerYear }) => Math.log10(casesPerYear))
  const first = Math.floor(Math.min(...powers))
  const last = Math.max(Math.ceil(Math.max(...powers)), first + 1)
  const scale = scaleLog([10 ** first, 10 ** last], [0, SCALE])
  return {
    position: (value) => `${Math.round(scale(value) * 100) / 100}%`,
    ticks: Array.from({ length: last - first + 1 }, (_, step) => Number(`1e${first + step}`)),
  }
}

function labelOf(cause: ListedCause): string {
  const { name } = cause
  const whole = fullName(cause)
  if (whole.length <= LONGEST_LABEL) return whole
  if (name.length <= LONGEST_LABEL) return name
  return `${name.slice(0, name.lastIndexOf(' ', LONGEST_LABEL - 1))}…`
}

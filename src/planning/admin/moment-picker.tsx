import { timeWords, twoDigits, wallTime } from '@/ui/site-time'

interface Props {
  /** What is chosen now, ISO 8601. */
  moment: string | undefined
  /** Gets the moment as it is typed. */
  onPick: (typed: string) => void
}

const USUAL_TIME = '09:00'
const HALF_HOURS = Array.from(
  { length: 48 },
  (_, half) => `${twoDigits(Math.floor(half / 2))}:${half % 2 === 0 ? '00' : '30'}`,
)

/** Picks what could be typed. Times are a list: the browser's own picker says AM and PM where its language does. */
export function MomentPicker({ moment, onPick }: Props) {
  const { year, month, day } = wallTime(moment ? new Date(moment) : new Date())
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`
  const time = moment ? timeWords(moment) : USUAL_TIME
  return (
    <div className="plan-dialog__pick">
      <label>
        of kies een dag
        <input
          onChange={({ target }) => target.value && onPick(typed(target.value, time))}
          type="date"
          value={moment ? date : ''}
        />
      </label>
      <label>
        en een tijd
        <select onChange={({ target }) => onPick(typed(date, target.value))} value={time}>
          {[...new Set([...HALF_HOURS, time])].sort().map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
    </div>
  )
}

/** `2026-12-03` and `14:00` as `3-12-2026 14:00`. */
function typed(date: string, time: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day}-${month}-${year} ${time}`
}

import { Link } from '@payloadcms/ui'
import type { Entry } from './find-entries'

interface Props {
  /** As `2026-12-03`; undefined for a day of another month. */
  day: string | undefined
  weekday: string
  isToday: boolean
  entries: Entry[]
}

const SHOWN = 5

/** A cell of the calendar; on a phone a line of its own, and nothing where nothing is on. */
export function CalendarDay({ day, weekday, isToday, entries }: Props) {
  if (!day) return <td className="calendar__other" />
  const more = entries.slice(SHOWN)
  return (
    <td
      className={entries.length > 0 || isToday ? 'calendar__day' : 'calendar__day calendar__day--empty'}
      {...(isToday && { 'aria-current': 'date' })}
    >
      <time className="calendar__date" dateTime={day}>
        <span className="calendar__weekday">{weekday} </span>
        {Number(day.slice(8))}
        {isToday && <span className="calendar__today"> vandaag</span>}
      </time>
      <Entries entries={entries.slice(0, SHOWN)} />
      {more.length > 0 && (
        <details>
          <summary>en nog {more.length}</summary>
          <Entries entries={more} />
        </details>
      )}
    </td>
  )
}

function Entries({ entries }: { entries: Entry[] }) {
  if (entries.length === 0) return null
  return (
    <ul className="calendar__entries">
      {entries.map(({ key, kind, what, title, collection, document, by }) => (
        <li className={`calendar__entry calendar__entry--${kind}`} key={key}>
          <Link href={`/admin/collections/${collection}/${document}`} prefetch={false}>
            <span className="calendar__what">{what}</span> {title}
          </Link>
          {by && <span className="calendar__by"> door {by}</span>}
        </li>
      ))}
    </ul>
  )
}

import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { AdminView } from '@/admin/admin-view'
import { isoDay } from '@/ui/dates'
import { ZONE_WORDS } from '@/ui/site-time'
import { CalendarDay } from './calendar-day'
import { calendarPage } from './calendar-page'
import { findEntries } from './find-entries'
import { type Month, monthAfter, monthWords, readMonth, weeksOf, writeMonth } from './month'
import './calendar.css'

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

/** /admin/kalender: what is planned and what is due for review, a month at a time. */
export function CalendarView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  return (
    <AdminView props={props} view={calendarPage}>
      <Calendar month={readMonth(searchParams?.maand, new Date())} req={initPageResult.req} />
    </AdminView>
  )
}

async function Calendar({ month, req }: { month: Month; req: PayloadRequest }) {
  const now = new Date()
  const today = isoDay(now.toISOString())
  const days = await findEntries(req, month)
  return (
    <div className="calendar">
      <h1>{`${calendarPage.title}: ${monthWords(month)}`}</h1>
      <nav aria-label="Maand" className="calendar__months">
        <MonthLink month={monthAfter(month, -1)} sign="‹" />
        {writeMonth(month) !== today.slice(0, 7) && (
          <MonthLink month={readMonth(undefined, now)} words="Deze maand" />
        )}
        <MonthLink month={monthAfter(month, 1)} signAfter="›" />
      </nav>
      <p className="calendar__intro">
        {days.size === 0
          ? `Er is in ${monthWords(month)} niets gepland of na te kijken.`
          : `Wat gepland is (${ZONE_WORDS}), en welke artikelen opnieuw nagekeken moeten worden. Plannen, wijzigen en annuleren doet u in het artikel, boven de titel.`}
      </p>
      <table className="calendar__table">
        <caption className="calendar__caption">{monthWords(month)}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find(Boolean)}>
              {WEEKDAYS.map((weekday, index) => (
                <CalendarDay
                  day={week[index]}
                  entries={days.get(week[index] ?? '') ?? []}
                  isToday={week[index] === today}
                  key={weekday}
                  weekday={weekday}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface MonthLinkProps {
  month: Month
  words?: string
  sign?: string
  signAfter?: string
}

function MonthLink({ month, words = monthWords(month), sign, signAfter }: MonthLinkProps) {
  return (
    <Link href={`/admin${calendarPage.path}?maand=${writeMonth(month)}`} prefetch={false}>
      {sign && <span aria-hidden="true">{sign} </span>}
      {words}
      {signAfter && <span aria-hidden="true"> {signAfter}</span>}
    </Link>
  )
}

import { Link } from '@payloadcms/ui'
import { createLocalReq, type ServerProps } from 'payload'
import { hasRole } from '@/access/access'
import { shortMoment } from '@/ui/site-time'
import { findPlans } from '../find-plans'
import { kindWords } from '../plan'
import { withTitles } from '../with-titles'
import { calendarPage } from './calendar-page'
import './planned-card.css'

const SHOWN = 5

/** On the dashboard of who writes: what is planned next, and the way to the calendar. */
export async function PlannedCard({ payload, user }: ServerProps) {
  if (!user || !hasRole(user, ...calendarPage.roles)) return null
  const req = await createLocalReq({ user }, payload)
  const plans = await withTitles(req, await findPlans(payload))
  return (
    <section aria-labelledby="planned-card" className="planned-card">
      <h2 id="planned-card">Gepland</h2>
      {plans.length === 0 && <p>Er is niets gepland.</p>}
      <ul>
        {plans.slice(0, SHOWN).map(({ id, at, by, collection, document, kind, state, title }) => (
          <li key={id}>
            {shortMoment(at)}: {kindWords(kind)}{' '}
            <Link href={`/admin/collections/${collection}/${document}`} prefetch={false}>
              {title}
            </Link>
            {by && ` (${by})`}
            {state === 'failed' && ' – niet gelukt'}
          </li>
        ))}
      </ul>
      <Link href={`/admin${calendarPage.path}`} prefetch={false}>
        {plans.length > SHOWN ? `Alle ${plans.length} in de kalender` : 'Naar de kalender'}
      </Link>
    </section>
  )
}

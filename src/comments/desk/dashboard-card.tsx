import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { hasRole } from '@/access/access'
import { countQueues } from './count-queues'
import { deskPath } from './desk-path'
import { QUEUE_LABELS, QUEUES, type Queue } from './queues'
import './desk.css'

/** What there is to decide, on the dashboard of those who may. */
export async function DashboardCard({ payload, user }: ServerProps) {
  if (!hasRole(user ?? null, 'admin', 'editor', 'moderator')) return null
  const counts = await countQueues(payload)
  const first: Queue = counts.gemeld > 0 ? 'gemeld' : 'wacht'
  return (
    <section className="desk-card" aria-labelledby="desk-card">
      <h2 id="desk-card" className="desk-card__title">
        Reacties
      </h2>
      <ul className="desk-card__counts">
        {QUEUES.map((queue) => (
          <li key={queue}>
            <Link href={deskPath(queue)} prefetch={false} className="desk-card__link">
              <span className="desk-card__number">{counts[queue].toLocaleString('nl-NL')}</span>{' '}
              {QUEUE_LABELS[queue].toLowerCase()}
            </Link>
          </li>
        ))}
      </ul>
      {counts.wacht + counts.gemeld > 0 && (
        <Link href={deskPath(first)} prefetch={false} className="desk-card__go">
          Ga beoordelen
        </Link>
      )}
    </section>
  )
}

import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { shortMoment } from '@/ui/site-time'
import { findRequested } from './find-requested'

/** What the asker asked colleagues, and what became of it. */
export async function RequestedList({ req }: { req: PayloadRequest }) {
  const requested = await findRequested(req)
  if (requested.length === 0) return null
  return (
    <section>
      <h2>Door mij gevraagd</h2>
      <ul>
        {requested.map(({ id, kind, document, title, ofName, at, doneAt }) => (
          <li key={id}>
            <Link href={`/admin/collections/${kind}/${document}`} prefetch={false}>
              {title}
            </Link>
            <span className="work__by">
              {doneAt
                ? `nagekeken door ${ofName} op ${shortMoment(doneAt)}`
                : `wacht op ${ofName} sinds ${shortMoment(at)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

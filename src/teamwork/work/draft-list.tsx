import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { shortMoment } from '@/ui/site-time'
import { findDrafts } from './find-drafts'

/** What somebody made and is not published, and the way to the whole list. */
export async function DraftList({ person, req }: { person: string; req: PayloadRequest }) {
  const { total, shown, address } = await findDrafts(req, person)
  return (
    <section>
      <h2>{`Concepten: ${total.toLocaleString('nl-NL')}`}</h2>
      {total === 0 && <p>Er zijn geen concepten.</p>}
      <ul>
        {shown.map(({ id, title, at }) => (
          <li key={id}>
            <Link href={`/admin/collections/symptoms/${id}`} prefetch={false}>
              {title}
            </Link>
            <span className="work__by">{`bewaard op ${shortMoment(at)}`}</span>
          </li>
        ))}
      </ul>
      {total > 0 && (
        <Link href={address} prefetch={false}>
          Naar de lijst van deze concepten
        </Link>
      )}
    </section>
  )
}

import { Link } from '@payloadcms/ui'
import { createLocalReq, type ServerProps } from 'payload'
import { hasRole } from '@/access/access'
import { countWords } from './count-words'
import { findDrafts } from './find-drafts'
import { findWaiting } from './find-waiting'
import { workPage, workPath } from './work-page'
import './work.css'

/** On the dashboard: what waits for whom, each a link to the list of that. */
export async function WorkCard({ payload, user }: ServerProps) {
  if (!user || !hasRole(user, ...workPage.roles)) return null
  const req = await createLocalReq({ user }, payload)
  const piles = await findWaiting(req)
  const { total, address } = await findDrafts(req, user.id)
  return (
    <section aria-labelledby="work-card" className="work-card">
      <h2 id="work-card">Wat wacht op wie</h2>
      <ul>
        {piles.map(({ person, name, waiting }) => (
          <li key={person}>
            <Link href={workPath(person)} prefetch={false}>
              {person === user.id ? 'U' : name}: {countWords(waiting) || 'niets'}
            </Link>
            {person === user.id && total > 0 && (
              <>
                {', '}
                <Link href={address} prefetch={false}>
                  {total === 1 ? '1 concept' : `${total.toLocaleString('nl-NL')} concepten`}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { AdminView } from '@/admin/admin-view'
import { countWords } from './count-words'
import { DraftList } from './draft-list'
import { findWaiting } from './find-waiting'
import { RequestedList } from './requested-list'
import { WaitingList } from './waiting-list'
import { NOBODY, workPage, workPath } from './work-page'
import './work.css'

/** /admin/werk: what waits for me, or with `?van=` for somebody else. */
export function WorkView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  const asked = typeof searchParams?.van === 'string' ? searchParams.van : undefined
  return (
    <AdminView props={props} view={workPage}>
      <Work person={asked ?? req.user?.id ?? NOBODY} req={req} />
    </AdminView>
  )
}

async function Work({ person, req }: { person: string; req: PayloadRequest }) {
  const piles = await findWaiting(req)
  const isOwn = person === req.user?.id
  const pile = piles.find((each) => each.person === person)
  const waiting = pile?.waiting ?? []
  return (
    <div className="work">
      <h1>{isOwn || !pile ? workPage.title : `Werk: ${pile.name}`}</h1>
      <nav aria-label="Van wie" className="work__people">
        {piles.map((each) => (
          <Link
            aria-current={each.person === person ? 'page' : undefined}
            href={workPath(each.person)}
            key={each.person}
            prefetch={false}
          >
            {each.person === req.user?.id ? 'Ik' : each.name}: {countWords(each.waiting) || 'niets'}
          </Link>
        ))}
      </nav>
      {!isOwn && !pile && <p>Op deze collega wacht niets, of het account is er niet meer.</p>}
      <WaitingList
        heading="Om na te kijken"
        nothing="Er is niets om na te kijken."
        waiting={waiting.filter(({ what }) => what === 'review')}
      />
      <WaitingList
        heading="Opmerkingen"
        nothing="Er zijn geen open opmerkingen."
        waiting={waiting.filter(({ what }) => what === 'remark')}
      />
      {person !== NOBODY && <DraftList person={person} req={req} />}
      {isOwn && <RequestedList req={req} />}
    </div>
  )
}

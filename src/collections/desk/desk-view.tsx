import type { AdminViewServerProps } from 'payload'
import { countQueues } from '@/comments/desk/count-queues'
import { listQueue } from '@/comments/desk/list-queue'
import { isQueue } from '@/comments/desk/queues'
import { moderators } from '../access'
import { AdminView, requireLogin } from '../admin-view'
import { ModerationDesk } from './desk'
import { deskPath, readFilter } from './desk-path'

/** /admin/reacties: the moderation desk. */
export async function DeskView(props: AdminViewServerProps) {
  const { initPageResult, searchParams = {} } = props
  const { req } = initPageResult
  const queue = isQueue(searchParams.wachtrij) ? searchParams.wachtrij : 'wacht'
  const filter = readFilter(searchParams)
  requireLogin(props, deskPath(queue, filter))
  if (!moderators({ req })) {
    return (
      <AdminView props={props} title="Reacties beoordelen">
        <h1>Reacties beoordelen</h1>
        <p>Dit is voor moderatoren en redacteuren.</p>
      </AdminView>
    )
  }
  const [first, counts, articles] = await Promise.all([
    listQueue(req, queue, filter),
    countQueues(req.payload),
    req.payload.find({
      collection: 'symptoms',
      select: { title: true },
      sort: 'title',
      depth: 0,
      limit: 1_000,
      pagination: false,
      req,
    }),
  ])
  return (
    <AdminView props={props} title="Reacties beoordelen">
      <ModerationDesk
        key={deskPath(queue, filter)}
        queue={queue}
        filter={filter}
        first={first}
        counts={counts}
        articles={articles.docs.map(({ id, title }) => ({ id, title: title ?? '' }))}
      />
    </AdminView>
  )
}

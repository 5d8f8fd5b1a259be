import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { AdminView } from '@/admin/admin-view'
import { findSetTexts } from '../set-texts'
import { countQueues } from './count-queues'
import { ModerationDesk } from './desk'
import { deskPage } from './desk-page'
import { deskPath, readFilter } from './desk-path'
import type { DeskFilter } from './filter'
import { findArticle } from './find-articles'
import { listQueue } from './list-queue'
import { isQueue, type Queue } from './queues'

/** /admin/reacties: the moderation desk. */
export function DeskView(props: AdminViewServerProps) {
  const { initPageResult, searchParams = {} } = props
  const queue = isQueue(searchParams.wachtrij) ? searchParams.wachtrij : 'wacht'
  return (
    <AdminView props={props} view={deskPage}>
      <DeskWithQueue req={initPageResult.req} queue={queue} filter={readFilter(searchParams)} />
    </AdminView>
  )
}

interface QueueProps {
  req: PayloadRequest
  queue: Queue
  filter: DeskFilter
}

async function DeskWithQueue({ req, queue, filter }: QueueProps) {
  const first = await listQueue(req, queue, filter)
  const counts = await countQueues(req.payload)
  const article = await findArticle(req, filter.article)
  const texts = await findSetTexts(req.payload)
  return (
    <ModerationDesk
      key={deskPath(queue, filter)}
      queue={queue}
      filter={filter}
      first={first}
      counts={counts}
      article={article}
      texts={texts}
    />
  )
}

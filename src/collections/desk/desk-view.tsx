import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { countQueues } from '@/comments/desk/count-queues'
import { listQueue } from '@/comments/desk/list-queue'
import { isQueue } from '@/comments/desk/queues'
import { moderators } from '../access'
import { ModerationDesk } from './desk'
import { deskPath, readFilter } from './desk-path'

/** /admin/reacties: the moderation desk. Payload lets everybody into a view of one's own: the door is here. */
export async function DeskView({ initPageResult, params, searchParams = {} }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const queue = isQueue(searchParams.wachtrij) ? searchParams.wachtrij : 'wacht'
  const filter = readFilter(searchParams)
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(deskPath(queue, filter))}`)
  const frame = {
    i18n: req.i18n,
    locale,
    params,
    payload: req.payload,
    permissions,
    req,
    searchParams,
    user: req.user,
    visibleEntities,
  }
  if (!moderators({ req })) {
    return (
      <DefaultTemplate {...frame}>
        <Gutter>
          <h1>Reacties beoordelen</h1>
          <p>Dit is voor moderatoren en redacteuren.</p>
        </Gutter>
      </DefaultTemplate>
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
    <DefaultTemplate {...frame}>
      <Gutter>
        <ModerationDesk
          key={deskPath(queue, filter)}
          queue={queue}
          filter={filter}
          first={first}
          counts={counts}
          articles={articles.docs.map(({ id, title }) => ({ id, title: title ?? '' }))}
        />
      </Gutter>
    </DefaultTemplate>
  )
}

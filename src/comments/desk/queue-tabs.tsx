'use client'

import { Link } from '@payloadcms/ui'
import type { QueueCounts } from './count-queues'
import { useCounts } from './counts-event'
import { deskPath } from './desk-path'
import type { DeskFilter } from './filter'
import { QUEUE_LABELS, QUEUES, type Queue } from './queues'

/** The queues side by side, each with how many it holds; the filter goes along. */
export function QueueTabs({
  queue,
  counts,
  filter,
}: {
  queue: Queue
  counts: QueueCounts
  filter: DeskFilter
}) {
  const now = useCounts(counts)
  return (
    <nav className="desk__tabs" aria-label="Wachtrijen">
      {QUEUES.map((name) => (
        <Link
          key={name}
          className="desk__tab"
          href={deskPath(name, filter)}
          aria-current={name === queue ? 'page' : undefined}
          prefetch={false}
        >
          {QUEUE_LABELS[name]} <span className="desk__count">{now[name].toLocaleString('nl-NL')}</span>
        </Link>
      ))}
    </nav>
  )
}

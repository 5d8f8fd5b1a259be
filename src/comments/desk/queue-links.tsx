'use client'

import { Link, NavGroup } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation.js'
import type { QueueCounts } from './count-queues'
import { useCounts } from './counts-event'
import { deskPage } from './desk-page'
import { deskPath } from './desk-path'
import { QUEUE_LABELS, QUEUES } from './queues'
import './desk.css'

export function QueueLinks({ counts }: { counts: QueueCounts }) {
  const now = useCounts(counts)
  const isDesk = usePathname() === `/admin${deskPage.path}`
  const shown = useSearchParams().get('wachtrij') ?? QUEUES[0]
  return (
    <NavGroup label="Beoordelen">
      {QUEUES.map((queue) => {
        const isCurrent = isDesk && shown === queue
        return (
          <Link
            key={queue}
            id={`nav-desk-${queue}`}
            className="nav__link desk-nav"
            href={deskPath(queue)}
            prefetch={false}
            aria-current={isCurrent ? 'page' : undefined}
          >
            {isCurrent && <div className="nav__link-indicator" />}
            <span className="nav__link-label">{QUEUE_LABELS[queue]}</span>
            <span
              className={`desk-nav__count${queue === 'gemeld' && now[queue] > 0 ? ' desk-nav__count--alert' : ''}`}
            >
              {now[queue].toLocaleString('nl-NL')}
            </span>
          </Link>
        )
      })}
    </NavGroup>
  )
}

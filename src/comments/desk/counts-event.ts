'use client'

import { useEffect, useState } from 'react'
import type { QueueCounts } from './count-queues'

const NAME = 'desk-counts'

/** Tells whoever shows counts on this page, the navigation too, that they changed. */
export function announceCounts(counts: QueueCounts): void {
  window.dispatchEvent(new CustomEvent(NAME, { detail: counts }))
}

/** The counts of the queues: as the server gave them, and as they became since. */
export function useCounts(given: QueueCounts): QueueCounts {
  const [counts, setCounts] = useState(given)
  useEffect(() => setCounts(given), [given])
  useEffect(() => {
    const take = (event: Event) => setCounts((event as CustomEvent<QueueCounts>).detail)
    window.addEventListener(NAME, take)
    return () => window.removeEventListener(NAME, take)
  }, [])
  return counts
}

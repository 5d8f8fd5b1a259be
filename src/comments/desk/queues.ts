import type { Where } from 'payload'

/** The queues of the desk, in the order of its tabs; the names stand in its address. */
export const QUEUES = ['wacht', 'gemeld', 'gepubliceerd', 'spam', 'afgewezen', 'geblokkeerd'] as const
export type Queue = (typeof QUEUES)[number]

export const QUEUE_LABELS: Record<Queue, string> = {
  wacht: 'Wacht',
  gemeld: 'Gemeld',
  gepubliceerd: 'Gepubliceerd',
  spam: 'Spam',
  afgewezen: 'Afgewezen',
  geblokkeerd: 'Geblokkeerd',
}

/** What is in a queue, and what orders it, a moment but for what waits. Each has an index of both in the collection. */
export interface QueueOrder {
  where: Where
  by: 'createdAt' | 'reportedAt' | 'spamRank'
  /** Who waits longest comes first, and surest spam last; what is done is looked up newest first. */
  oldestFirst: boolean
}

export const QUEUE_ORDERS: Record<Queue, QueueOrder> = {
  wacht: { where: { status: { equals: 'pending' } }, by: 'spamRank', oldestFirst: true },
  // A decision takes `reportedAt` away. Greater than the beginning, because "exists" reads no index everywhere.
  gemeld: {
    where: { reportedAt: { greater_than: '1970-01-01T00:00:00.000Z' } },
    by: 'reportedAt',
    oldestFirst: true,
  },
  gepubliceerd: { where: { status: { equals: 'published' } }, by: 'createdAt', oldestFirst: false },
  spam: { where: { status: { equals: 'spam' } }, by: 'createdAt', oldestFirst: false },
  afgewezen: { where: { status: { equals: 'rejected' } }, by: 'createdAt', oldestFirst: false },
  geblokkeerd: { where: { status: { equals: 'blocked' } }, by: 'createdAt', oldestFirst: false },
}

export function isQueue(name: unknown): name is Queue {
  return (QUEUES as readonly unknown[]).includes(name)
}

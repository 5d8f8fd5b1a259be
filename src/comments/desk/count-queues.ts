import type { Payload } from 'payload'
import { QUEUE_ORDERS, QUEUES, type Queue } from './queues'

export type QueueCounts = Record<Queue, number>

/** How many comments each queue holds: a count of one index each. */
export async function countQueues(payload: Payload): Promise<QueueCounts> {
  const counts = await Promise.all(QUEUES.map((queue) => countQueue(payload, queue)))
  return Object.fromEntries(QUEUES.map((queue, place) => [queue, counts[place] ?? 0])) as QueueCounts
}

async function countQueue(payload: Payload, queue: Queue): Promise<number> {
  const { where } = QUEUE_ORDERS[queue]
  return (await payload.count({ collection: 'comments', where })).totalDocs
}

import type { ServerProps } from 'payload'
import { countQueues } from '@/comments/desk/count-queues'
import { hasRole } from '../access'
import { QueueLinks } from './queue-links'

/** The queues in the navigation, for those who may decide. */
export async function NavQueues({ payload, user }: ServerProps) {
  if (!hasRole(user ?? null, 'admin', 'editor', 'moderator')) return null
  return <QueueLinks counts={await countQueues(payload)} />
}

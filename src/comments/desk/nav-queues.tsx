import type { ServerProps } from 'payload'
import { hasRole } from '@/access/access'
import { countQueues } from './count-queues'
import { QueueLinks } from './queue-links'

/** The queues in the navigation, for those who may decide. */
export async function NavQueues({ payload, user }: ServerProps) {
  if (!hasRole(user ?? null, 'admin', 'editor', 'moderator')) return null
  return <QueueLinks counts={await countQueues(payload)} />
}

import type { Comment } from 'schema-dts'
import type { Thread } from '@/comments/thread'
import { isoDay } from '@/ui/dates'

/** The text stands on the page already: the first of them say enough, and a long thread would double the page. */
const MOST = 20

/** The first comments that readers placed, without their answers; a name and a text, as the page shows them. */
export function commentThings(threads: readonly Thread[]): Comment[] {
  const shown = threads.filter(({ isRemoved }) => !isRemoved).slice(0, MOST)
  return shown.map(({ name, body, createdAt }) => ({
    '@type': 'Comment',
    text: body,
    datePublished: isoDay(createdAt),
    author: { '@type': 'Person', name },
  }))
}

import { type CommentStatus, mayBecome } from '../status'
import type { DeskRow } from './row'

/** A decision that the desk offers: one click, or one key. */
export interface DeskAction {
  to: CommentStatus
  key: string
  label: string
  /** What the desk says afterwards. */
  done: string
}

const PUBLISH: DeskAction = { to: 'published', key: 'p', label: 'Publiceren', done: 'Gepubliceerd' }
const KEEP: DeskAction = { to: 'published', key: 'p', label: 'Laten staan', done: 'Blijft staan' }
const REJECT: DeskAction = { to: 'rejected', key: 'a', label: 'Afwijzen', done: 'Afgewezen' }
const SPAM: DeskAction = { to: 'spam', key: 's', label: 'Spam', done: 'Naar spam' }
const WAIT: DeskAction = { to: 'pending', key: 'w', label: 'Laten wachten', done: 'Wacht weer' }

/** The decisions in the order of their buttons. */
export const ACTIONS = [PUBLISH, REJECT, SPAM, WAIT] as const

/** What can be decided about a comment: what the transition table allows and what would change something. */
export function actionsFor({ status, reportCount }: Pick<DeskRow, 'status' | 'reportCount'>): DeskAction[] {
  return ACTIONS.flatMap((action) => {
    if (action.to === status) return action === PUBLISH && reportCount > 0 ? [KEEP] : []
    return mayBecome(status, action.to) ? [action] : []
  })
}

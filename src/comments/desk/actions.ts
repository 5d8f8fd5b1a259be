import { type CommentStatus, mayBecome, STATUS_LABELS } from '../status'
import type { DeskRow } from './row'

/** A decision that the desk offers: one click, or one key. */
export interface DeskAction {
  to: CommentStatus
  key: string
  label: string
  /** What the desk says afterwards. */
  done: string
}

export const PUBLISH: DeskAction = { to: 'published', key: 'p', label: 'Publiceren', done: 'Gepubliceerd' }
const KEEP: DeskAction = { to: 'published', key: 'p', label: 'Laten staan', done: 'Blijft staan' }
export const REJECT: DeskAction = { to: 'rejected', key: 'a', label: 'Afwijzen', done: 'Afgewezen' }
export const SPAM: DeskAction = { to: 'spam', key: 's', label: 'Spam', done: 'Naar spam' }
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

/** Whether it can be rejected with a reason. */
export function canBeRejected({ status }: Pick<DeskRow, 'status'>): boolean {
  return status !== 'rejected' && mayBecome(status, 'rejected')
}

/** What the desk would take back, in words: the step, and what the comments become again. */
export function wordsOfUndo({ label }: DeskAction, comments: string, was: CommentStatus): string {
  return `${label} van ${comments} – wordt weer “${STATUS_LABELS[was]}”`
}

import type { Note } from '../notes/note'
import type { CommentStatus } from '../status'
import type { AuthorCounts } from './count-by-author'

/** A comment as the desk shows it. */
export interface DeskRow {
  id: string
  status: CommentStatus
  name: string
  email: string
  body: string
  /** ISO 8601. */
  createdAt: string
  article: { id: string; title: string; slug: string } | null
  /** What it answers. */
  parent: { id: string; name: string; body: string } | null
  heldReasons: string[]
  reportCount: number
  /** What readers said when they reported it, newest first; many say nothing. */
  reportTexts: string[]
  staffReply: boolean
  /** When staff changed its words; null when they did not. */
  editedAt: string | null
  /** Why it was rejected, as the settings name it. */
  rejectionReason: string | null
  notes: Note[]
  /** What else came from its address; null of staff, and where nothing but a place is left. */
  author: AuthorCounts | null
}

/** One page of a queue. */
export interface DeskPage {
  rows: DeskRow[]
  /** Asks for what comes after; absent at the end. */
  after: string | undefined
}

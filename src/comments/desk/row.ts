import type { CommentStatus } from '../status'

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
}

/** One page of a queue. */
export interface DeskPage {
  rows: DeskRow[]
  /** Asks for what comes after; absent at the end. */
  after: string | undefined
}

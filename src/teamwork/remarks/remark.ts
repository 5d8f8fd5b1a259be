import type { Remark as StoredRemark } from '@/payload-types'
import { idOf } from '@/platform/id-of'

export const ABOUT = ['whole', 'passage', 'figure'] as const
export type About = (typeof ABOUT)[number]

export const ABOUT_LABELS: Record<About, string> = {
  whole: 'Het geheel',
  passage: 'Een stuk tekst',
  figure: 'Een aantal',
}

/** In code units. */
export const LONGEST_REMARK = 2_000
export const LONGEST_QUOTE = 300

interface Said {
  id: string
  text: string
  byName: string
  /** ISO 8601. */
  at: string
  /** Whether who asks may delete it. */
  mayDelete: boolean
}

/** A remark as staff see it. */
export interface Remark extends Said {
  about: About
  /** The passage as it was, or the figure with its cause; nothing where it is about the whole. */
  quote: string
  /** The id of the cause in the article's list, where it is about a figure. */
  cause: string
  assignee: { id: string | undefined; name: string } | undefined
  resolved: { at: string; byName: string } | undefined
  replies: Said[]
}

interface Reader {
  id: string | undefined
  isAdmin: boolean
}

export function toRemark(remark: StoredRemark, replies: StoredRemark[], reader: Reader): Remark {
  const { about, assignee, assigneeName, cause, quote, resolvedAt, resolvedByName } = remark
  return {
    ...toSaid(remark, reader),
    about,
    quote: quote ?? '',
    cause: cause ?? '',
    assignee: assigneeName ? { id: idOf(assignee), name: assigneeName } : undefined,
    resolved: resolvedAt ? { at: resolvedAt, byName: resolvedByName ?? '' } : undefined,
    replies: replies.map((reply) => toSaid(reply, reader)),
  }
}

function toSaid({ id, text, by, byName, createdAt }: StoredRemark, reader: Reader): Said {
  const isOwn = reader.id !== undefined && idOf(by) === reader.id
  return { id, text, byName, at: createdAt, mayDelete: isOwn || reader.isAdmin }
}

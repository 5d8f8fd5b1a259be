import type { Where } from 'payload'

/** What a moderator looks for in a queue; empty texts look for nothing. */
export interface DeskFilter {
  article?: string
  /** A part of the commenter's address. */
  address?: string
  /** A part of the comment's text or of its writer's name. */
  text?: string
  /** Days as YYYY-MM-DD, both included, as they are in the Netherlands. */
  from?: string
  until?: string
}

const DAY = /^\d{4}-\d\d-\d\d$/

export function whereOf({ article, address, text, from, until }: DeskFilter): Where[] {
  const conditions: Where[] = []
  if (article) conditions.push({ symptom: { equals: article } })
  if (address) conditions.push({ email: { contains: address } })
  if (text) conditions.push({ or: [{ body: { contains: text } }, { name: { contains: text } }] })
  if (from && DAY.test(from)) conditions.push({ createdAt: { greater_than_equal: startOf(from) } })
  if (until && DAY.test(until)) conditions.push({ createdAt: { less_than: startOf(until, 1) } })
  return conditions
}

/** Midnight in Amsterdam, `later` days after the day. */
function startOf(day: string, later = 0): string {
  const utc = new Date(`${day}T00:00:00.000Z`)
  if (Number.isNaN(utc.getTime())) return new Date(0).toISOString()
  utc.setUTCDate(utc.getUTCDate() + later)
  const hour = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Europe/Amsterdam',
  })
  return new Date(utc.getTime() - Number(hour.format(utc)) * 3_600_000).toISOString()
}

import { createHash } from 'node:crypto'
import type { ExportItem } from './export-item'
import { htmlLine } from './html-text'

/** By what an item is known again beside its number: numbers are absent, or used twice, in real files. */
export interface Facts {
  guid?: string
  link?: string
  title?: string
  date?: string
}

const NAMES = ['guid', 'link', 'title', 'date'] as const

export function factsOf({ fields }: Pick<ExportItem, 'fields'>): Facts {
  const dates = [fields['wp:post_date'], fields['wp:post_date_gmt'], fields.pubDate]
  const facts = {
    guid: addressIn(fields.guid),
    link: addressIn(fields.link),
    title: htmlLine(fields.title ?? '').slice(0, 200),
    date: dates.map((date) => date?.trim() ?? '').find((date) => date && !date.startsWith('0000')),
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value))
}

/** An address as it stays when a site moves to https. */
function addressIn(text = ''): string {
  return text.trim().replace(/^https?:\/\/(?:www\.)?|\/+$/gi, '')
}

/** Whether two items with the same number are one: their permanent address and one thing more agree, or most of all does. */
export function isSame(one: Facts, other: Facts): boolean {
  const known = NAMES.filter((name) => one[name] && other[name])
  const equal = known.filter((name) => one[name] === other[name])
  if (equal.includes('guid') && (equal.length > 1 || known.length < 3)) return true
  return equal.length * 2 > known.length || known.length === 0
}

/** The keys under which an item can be stored: by its number, else by the best that is known of it; and by all of it. */
export function keysOf(item: Pick<ExportItem, 'fields'>, facts: Facts): { short: string; long: string } {
  const number = item.fields['wp:post_id']?.trim() ?? ''
  const { guid, link, title, date } = facts
  const best = guid ?? link ?? (title && date ? `${title} ${date}` : item.fields['content:encoded'])
  const short = number || `~${hashOf(best ?? title ?? '')}`
  return { short, long: `${short}~${hashOf(JSON.stringify(NAMES.map((name) => facts[name] ?? '')))}` }
}

/** Short, for keys in the database. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

import type { Where } from 'payload'
import { momentAt } from '@/ui/site-time'
import { ACTIONS, KIND_LABELS } from './entry'

/** What of the log is looked at, as the address says it; what is left empty filters nothing. */
export interface LogFilter {
  /** A part of a name. */
  wie: string
  /** One of {@link ACTIONS}. */
  wat: string
  /** A collection or global. */
  soort: string
  /** A part of a title, or the id of a document. */
  document: string
  /** Days, as `2026-12-03`; both are in it. */
  van: string
  tot: string
}

const LONGEST = 100
const NAMES = ['wie', 'wat', 'soort', 'document', 'van', 'tot'] as const

export function readFilter(query: Record<string, unknown>): LogFilter {
  const text = (name: string) => {
    const value = query[name]
    return typeof value === 'string' ? value.trim().slice(0, LONGEST) : ''
  }
  const read = Object.fromEntries(NAMES.map((name) => [name, text(name)])) as unknown as LogFilter
  return {
    ...read,
    wat: ACTIONS.some((action) => action === read.wat) ? read.wat : '',
    soort: Object.hasOwn(KIND_LABELS, read.soort) ? read.soort : '',
    van: dayFrom(read.van) ? read.van : '',
    tot: dayFrom(read.tot) ? read.tot : '',
  }
}

/** As an address says it. */
export function writeFilter(filter: LogFilter, more: Record<string, string> = {}): string {
  const said = NAMES.filter((name) => filter[name] !== '').map((name) => [name, filter[name]])
  return new URLSearchParams([...said, ...Object.entries(more)] as string[][]).toString()
}

export function whereOf({ wie, wat, soort, document, van, tot }: LogFilter): Where {
  const [from, until] = [dayFrom(van), dayFrom(tot, 1)]
  const conditions: Where[] = [
    ...(wie ? [{ byName: { like: wie } }] : []),
    ...(wat ? [{ action: { equals: wat } }] : []),
    ...(soort ? [{ kind: { equals: soort } }] : []),
    ...(document ? [{ or: [{ title: { like: document } }, { document: { equals: document } }] }] : []),
    ...(from ? [{ at: { greater_than_equal: from.toISOString() } }] : []),
    ...(until ? [{ at: { less_than: until.toISOString() } }] : []),
  ]
  return conditions.length === 0 ? {} : { and: conditions }
}

/** When a day begins on the clock of the site, or so many days later; undefined of what is no day. */
function dayFrom(day: string, later = 0): Date | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  if (!year) return undefined
  const isDay = momentAt({ year: +year, month: Number(month), day: Number(date), hour: 12, minute: 0 })
  if (!isDay) return undefined
  const then = new Date(Date.UTC(+year, Number(month) - 1, Number(date) + later))
  return momentAt({
    year: then.getUTCFullYear(),
    month: then.getUTCMonth() + 1,
    day: then.getUTCDate(),
    hour: 0,
    minute: 0,
  })
}

import type { Payload } from 'payload'
import { deleteCounts } from '@/search/stored-counts'
import { daysBack, monthsBack } from './periods'

const DAYS = 100
const MONTHS = 60

/** Days are kept for some months, months for some years. */
export async function letGoOfReads(payload: Payload): Promise<void> {
  await letGoBefore(payload, 'day', daysBack(DAYS))
  await letGoBefore(payload, 'month', monthsBack(MONTHS))
}

async function letGoBefore(payload: Payload, span: 'day' | 'month', kept: string[]): Promise<void> {
  const where = { span: { equals: span }, period: { less_than: kept.at(-1) } }
  await deleteCounts(payload, 'article-reads', where)
}

import type { CollectionBeforeChangeHook } from 'payload'
import type { Symptom } from '@/payload-types'

/** Three years, as long as nobody chose a period in the settings. */
const DEFAULT_MONTHS = 36

/** A new review sets the date of the next one, by the period in the settings; a date that is set by hand stays. */
export const planNextReview: CollectionBeforeChangeHook<Symptom> = async ({ data, originalDoc, req }) => {
  const isReviewed = data.reviewedAt && data.reviewedAt !== originalDoc?.reviewedAt
  const setByHand = data.nextReview && data.nextReview !== originalDoc?.nextReview
  if (!isReviewed || setByHand) return data
  const { reviewPeriodMonths } = await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    select: { reviewPeriodMonths: true },
    req,
  })
  data.nextReview = monthsAfter(String(data.reviewedAt), reviewPeriodMonths ?? DEFAULT_MONTHS)
  return data
}

/** The same day, that many months later; 31 January and one month is the last day of February. */
export function monthsAfter(iso: string, months: number): string {
  const date = new Date(iso)
  const day = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months)
  if (date.getUTCDate() !== day) date.setUTCDate(0)
  return date.toISOString()
}

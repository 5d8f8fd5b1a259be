import { messages } from '@/language/messages'
import { TIERS, type Tier, tierOf } from './tier'

/** The tiers that hold something, in order; within a tier most cases first, then by name. */
export function groupByTier<Entry extends { name: string; casesPerYear: number }>(
  causes: readonly Entry[],
): { tier: Tier; causes: Entry[] }[] {
  const byCases = [...causes].sort(
    (a, b) => b.casesPerYear - a.casesPerYear || a.name.localeCompare(b.name, messages().locale),
  )
  return TIERS.map((tier) => ({
    tier,
    causes: byCases.filter((cause) => tierOf(cause.casesPerYear) === tier),
  })).filter((group) => group.causes.length > 0)
}

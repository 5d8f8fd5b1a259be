import { type Tier, tierOf } from '@/text/blocks/cause-list/tier'

/** Short, so that a row of the table stays one line. */
export const TIER_NAMES: Record<Tier['id'], string> = {
  common: 'Vaak',
  'less-common': 'Minder vaak',
  rare: 'Zeldzaam',
  'very-rare': 'Zeer zeldzaam',
  'extremely-rare': 'Extreem zeldzaam',
}

/** The tier that a number of cases per year falls in. */
export function tierName(casesPerYear: number): string {
  return TIER_NAMES[tierOf(casesPerYear).id]
}

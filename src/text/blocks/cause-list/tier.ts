/**
 * How many people in the Netherlands get a symptom from a cause each year, in five tiers.
 * The tier is always computed from the number and never stored.
 */
export interface Tier {
  /** Its words are in the catalogue under this name: `articles.tiers`. */
  id: 'common' | 'less-common' | 'rare' | 'very-rare' | 'extremely-rare'
  /** People per year from which a cause belongs here. */
  from: number
}

/** Most cases first, the order in which an article shows them. */
export const TIERS: readonly Tier[] = [
  { id: 'common', from: 1000 },
  { id: 'less-common', from: 100 },
  { id: 'rare', from: 10 },
  { id: 'very-rare', from: 1 },
  { id: 'extremely-rare', from: 0 },
]

/** The tier of a number of cases per year; `casesPerYear` is 0 or more. */
export function tierOf(casesPerYear: number): Tier {
  const tier = TIERS.find(({ from }) => casesPerYear >= from)
  if (!tier) throw new RangeError(`no tier for ${casesPerYear} cases per year`)
  return tier
}

/** A cause as an article lists it. */
export interface ListedCause {
  id: string
  name: string
  term: string | null
  slug: string
  kind: string
  casesPerYear: number
  source: string | null
  note: string | null
  /** From and to, where the figure is that uncertain. */
  range?: [from: number, to: number] | null
  /** What year the figure is of. */
  year?: number | null
  /** The source of the list that it rests on: its place below the article, counted from 1, and its name in a few words. */
  reference?: { number: number; name: string } | null
  /** The id of the cause that it is a kind of, such as plaspillen for hydrochloorthiazide. */
  parent: string | null
  /** Other names that somebody may look for it by: its synonyms, and what it is a kind of. */
  also: string[]
  codes: { system: string; code: string }[]
}

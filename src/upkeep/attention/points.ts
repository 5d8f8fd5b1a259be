import type { CollectionSlug, Where } from 'payload'

const DAY_MS = 86_400_000
const DAYS_AHEAD = 90

/** Something that editors should look at: documents of a collection that a list in the admin can show. */
export interface AttentionPoint {
  label: string
  collection: CollectionSlug
  /** Of published documents, what readers see is asked; of others the newest version. */
  where: Where
}

/** What needs attention on a day, most urgent first. What has to be done that day is not late. */
export function attentionPoints(now: Date): AttentionPoint[] {
  const midnight = Math.floor(now.getTime() / DAY_MS) * DAY_MS
  const today = new Date(midnight).toISOString()
  const soon = new Date(midnight + DAYS_AHEAD * DAY_MS).toISOString()
  return [
    {
      label: 'Reacties die wachten',
      collection: 'comments',
      where: { status: { equals: 'pending' } },
    },
    {
      label: 'Klaar om na te kijken',
      collection: 'symptoms',
      where: { readyForReview: { equals: true } },
    },
    {
      label: 'Beoordeling over tijd',
      collection: 'symptoms',
      where: published({ nextReview: { less_than: today } }),
    },
    {
      label: 'Binnenkort opnieuw beoordelen',
      collection: 'symptoms',
      where: published({ nextReview: { greater_than_equal: today } }, { nextReview: { less_than: soon } }),
    },
    {
      label: 'Nog nooit beoordeeld',
      collection: 'symptoms',
      where: published({ reviewedAt: { exists: false } }),
    },
    {
      label: 'Aantallen zonder bron',
      collection: 'symptoms',
      where: published({ 'figuresSource.origin': { like: 'onbekend' } }),
    },
    {
      label: 'Symptomen zonder kader "Wanneer hulp zoeken"',
      collection: 'symptoms',
      where: published({ hasCareCard: { not_equals: true } }),
    },
    {
      label: "Foto's die ontbreken",
      collection: 'media',
      where: { isMissing: { equals: true } },
    },
    {
      label: 'Afbeeldingen zonder bron',
      collection: 'media',
      where: { credit: { exists: false } },
    },
    {
      label: 'Gezocht en niet gevonden',
      collection: 'search-misses',
      where: {},
    },
    {
      label: 'Mails die niet zijn verstuurd',
      collection: 'mails',
      where: { state: { in: ['dead', 'unsure'] } },
    },
  ]
}

function published(...conditions: Where[]): Where {
  return { and: [{ _status: { equals: 'published' } }, ...conditions] }
}

import type { CollectionSlug, Where } from 'payload'

const DAYS_AHEAD = 90

/** Something that editors should look at: documents of a collection that a list in the admin can show. */
export interface AttentionPoint {
  label: string
  collection: CollectionSlug
  where: Where
  /** Whether the newest drafts are asked, and not what readers see. */
  inDrafts?: boolean
}

/** What needs attention at a moment, most urgent first. */
export function attentionPoints(now: Date): AttentionPoint[] {
  const today = now.toISOString()
  const soon = new Date(now.getTime() + DAYS_AHEAD * 86_400_000).toISOString()
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
      inDrafts: true,
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

/** The list in the admin that shows these documents; lists take conditions as an "or" of "and"s. */
export function listAddress(adminRoute: string, { collection, where }: AttentionPoint): string {
  const conditions = where.and ?? [where]
  const query = conditions.flatMap((condition, index) =>
    Object.entries(condition).flatMap(([field, rule]) =>
      Object.entries(rule as Record<string, unknown>).map(
        ([operator, value]) =>
          [`where[or][0][and][${index}][${field}][${operator}]`, String(value)] as [string, string],
      ),
    ),
  )
  return `${adminRoute}/collections/${collection}?${new URLSearchParams(query)}`
}

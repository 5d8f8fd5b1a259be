/** What a source is, with the word that editors see. */
export const SOURCE_KIND_LABELS = {
  guideline: 'Richtlijn',
  study: 'Onderzoek',
  statistics: 'Registratie of statistiek',
  book: 'Boek',
  website: 'Website',
  other: 'Anders',
} as const

export type SourceKind = keyof typeof SOURCE_KIND_LABELS

export const SOURCE_KINDS = Object.keys(SOURCE_KIND_LABELS) as SourceKind[]

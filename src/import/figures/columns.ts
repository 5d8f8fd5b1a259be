/** The columns of the file, in their order, and what else they may be called; in small letters. */
export const COLUMNS = {
  article: ['artikel', 'symptoom', 'titel'],
  slug: ['adres', 'slug'],
  cause: ['oorzaak', 'naam'],
  term: ['term', 'medische term', 'merknaam'],
  casesPerYear: ['aantal', 'mensen per jaar', 'aantal per jaar'],
  casesFrom: ['van', 'marge van'],
  casesTo: ['tot', 'marge tot'],
  year: ['jaar'],
  sourceRecord: ['bron'],
  sourceAddress: ['bronadres', 'adres van de bron'],
  source: ['bron in woorden'],
  note: ['opmerking'],
  mark: ['kenmerk'],
} as const

export type Column = keyof typeof COLUMNS
export const COLUMN_NAMES = Object.keys(COLUMNS) as Column[]

/** What a row says of a figure; what it does not say is left out. */
export interface FigureValues {
  casesPerYear?: number
  casesFrom?: number | null
  casesTo?: number | null
  year?: number | null
  /** The id of a source of the list. */
  sourceRecord?: string | null
  source?: string
  note?: string
}

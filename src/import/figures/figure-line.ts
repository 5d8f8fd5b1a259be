import type { CauseLabel } from '@/articles/causes-editor/cause-row'
import { type CsvStyle, csvLine } from '@/export/csv'
import type { Source, Symptom } from '@/payload-types'
import { COLUMN_NAMES, COLUMNS } from './columns'
import { figureMark } from './figure-mark'
import { writeAmount } from './write-amount'

/** How a spreadsheet wants it: Excel in Dutch parts cells by semicolons. */
export type Shape = 'semicolons' | 'commas'

const STYLES: Record<Shape, CsvStyle> = {
  semicolons: { separator: ';', writeNumber: (value) => writeAmount(value, 'comma') },
  commas: { separator: ',', writeNumber: (value) => writeAmount(value, 'point') },
}

/** The names of the columns, as a line. */
export function headLine(shape: Shape): string {
  return csvLine(
    COLUMN_NAMES.map((column) => COLUMNS[column][0]),
    STYLES[shape],
  )
}

interface Figure {
  article: Pick<Symptom, 'title' | 'slug'>
  row: NonNullable<Symptom['causes']>[number]
  cause: Pick<CauseLabel, 'name' | 'term'>
  source: Pick<Source, 'title' | 'url'> | undefined
}

/** One figure as a line of the file, in the order of `COLUMNS`. */
export function figureLine({ article, row, cause, source }: Figure, shape: Shape): string {
  const { casesPerYear, casesFrom, casesTo, year } = row
  const named = [article.title, article.slug ?? '', cause.name, cause.term ?? '']
  const figures = [casesPerYear, casesFrom ?? '', casesTo ?? '', year ?? '']
  const words = [source?.title ?? '', source?.url ?? '', row.source ?? '', row.note ?? '']
  return csvLine([...named, ...figures, ...words, figureMark(row)], STYLES[shape])
}

import { parse } from 'csv-parse/sync'

interface CsvRecord {
  /** The line that it ends on, from 1, with the head. */
  line: number
  cells: string[]
}

interface CsvTable {
  delimiter: string
  /** The head, in small letters. */
  names: string[]
  records: CsvRecord[]
}

/**
 * A file as spreadsheets write it, without empty lines and what is for Excel only; a lost quotation mark stays a letter.
 * @param most lines that are read below the head: the rest of a file that is too long is not
 * @returns nothing where the quotation marks make no sense
 */
export function csvRecords(text: string, most?: number): CsvTable | undefined {
  const plain = text.replace(/^\ufeff/, '').replace(/^"?sep=."?\r?\n/i, '')
  const delimiter = delimiterOf(plain.slice(0, plain.search(/\r|\n|$/)))
  const options = { delimiter, info: true, relax_column_count: true, relax_quotes: true } as const
  const without = { skip_empty_lines: true, skip_records_with_empty_values: true } as const
  try {
    const read: unknown = parse(plain, {
      ...options,
      ...without,
      ...(most !== undefined && { to: most + 1 }),
    })
    const [head, ...others] = read as { info: { lines: number }; record: string[] }[]
    return {
      delimiter,
      names: (head?.record ?? []).map((name) => name.trim().toLowerCase()),
      records: others.map(({ info, record }) => ({ line: info.lines, cells: record })),
    }
  } catch {
    return undefined
  }
}

/** What stands most in the head: Excel in Dutch writes semicolons, LibreOffice what was chosen, others commas. */
function delimiterOf(head: string): string {
  const counts = [';', '\t', ','].map((sign) => ({ sign, count: head.split(sign).length }))
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).sign
}

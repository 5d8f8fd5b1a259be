import { stat } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Payload } from 'payload'
import { ImportRefused } from '../import-refused'
import { reasonOf } from '../posts/reason-of'
import { PostsReport } from '../posts/report'
import { decodeFile } from '../wordpress/decode-file'
import { matchCauses } from '../write/match-causes'

const MOST_MEGABYTES = 20

/** What the columns can be called, in small letters. */
const COLUMNS = {
  name: ['naam', 'oorzaak', 'name', 'cause'],
  term: ['term', 'medische term', 'merknaam'],
  synonyms: ['synoniemen', 'synonyms'],
  figure: ['aantal', 'mensen per jaar', 'aantal per jaar', 'cases'],
}
type Column = keyof typeof COLUMNS

/**
 * Makes the causes of a CSV file that the site does not know yet; those that it knows stay as they are.
 * @throws ImportRefused when it is no such file
 */
export async function importCauses(payload: Payload, file: string, dryRun: boolean): Promise<PostsReport> {
  const report = new PostsReport(dryRun)
  const seen = new Set<string>()
  for (const { line, values } of await readRows(file, report)) {
    const { figure, name, synonyms, term } = values
    const label = `regel ${line}, "${name || term}"`
    if (!name) {
      report.fail(label, 'de naam van de oorzaak ontbreekt.')
      continue
    }
    const key = JSON.stringify([name, term])
    if (seen.has(key)) report.tell(label, 'deze oorzaak staat al eerder in het bestand.')
    if (figure) report.count('aantallen: niet ingelezen, want een aantal hoort bij een artikel')
    if (seen.has(key)) continue
    seen.add(key)
    try {
      const given = { line, name, ...(term && { term }), casesPerYear: 0 }
      const [cause] = await matchCauses(payload, [given])
      if (!cause || cause.id) {
        report.count('oorzaken die er al waren: niet overschreven')
        continue
      }
      report.count('oorzaken gemaakt')
      if (dryRun) continue
      const { kind, slug } = cause
      const others = (synonyms ?? '').split(/[|/]/).map((each) => each.trim())
      const data = { name, term, kind, slug, synonyms: others.filter(Boolean) }
      await payload.create({ collection: 'causes', data, depth: 0 })
    } catch (error) {
      report.fail(label, reasonOf(error))
    }
  }
  return report
}

interface Row {
  line: number
  values: Partial<Record<Column, string>>
}

async function readRows(file: string, report: PostsReport): Promise<Row[]> {
  const { size } = await stat(file)
  if (size > MOST_MEGABYTES * 1_000_000) throw refused(`Het bestand is groter dan ${MOST_MEGABYTES} MB.`)
  let text = ''
  for await (const piece of decodeFile(file, { remark: (each) => report.tellDamage(each) })) text += piece
  const [head = '', ...others] = text.split(/\r?\n/, 2)
  if (!text.trim()) throw refused('Dit bestand is leeg.')
  const delimiter = [';', '\t', ','].find((each) => head.includes(each)) ?? ';'
  const records = parsed(text, delimiter)
  const names = (records[0]?.record ?? []).map((name) => name.trim().toLowerCase())
  const columns = (Object.keys(COLUMNS) as Column[]).map(
    (column) => [column, names.findIndex((name) => COLUMNS[column].includes(name))] as const,
  )
  if (!columns.some(([column, at]) => column === 'name' && at >= 0) || others.length === 0) {
    throw refused('De eerste regel noemt de kolommen, en een daarvan heet "naam": naam;term;synoniemen.')
  }
  const unknown = names.filter((name, at) => name && !columns.some(([, place]) => place === at))
  if (unknown.length > 0) report.tell('Kolommen', `niet ingelezen: ${unknown.join(', ')}`)
  return records.slice(1).map(({ info, record }) => ({
    line: info.lines,
    values: Object.fromEntries(columns.map(([column, at]) => [column, record[at]?.trim() ?? ''])),
  }))
}

function parsed(text: string, delimiter: string): { info: { lines: number }; record: string[] }[] {
  const options = {
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    bom: true,
  } as const
  try {
    return parse(text, options) as unknown as { info: { lines: number }; record: string[] }[]
  } catch (error) {
    throw refused(`Dit is geen CSV die te lezen is: ${(error as Error).message}`)
  }
}

function refused(message: string): ImportRefused {
  return new ImportRefused([{ message }])
}

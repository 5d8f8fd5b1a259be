import { stat } from 'node:fs/promises'
import type { Payload } from 'payload'
import { ImportRefused } from '../import-refused'
import { reasonOf } from '../posts/reason-of'
import { PostsReport } from '../posts/report'
import { decodeFile } from '../wordpress/decode-file'
import { matchCauses } from '../write/match-causes'
import { type CauseRow, causeRows } from './cause-rows'

const MOST_MEGABYTES = 20

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

async function readRows(file: string, report: PostsReport): Promise<CauseRow[]> {
  const { size } = await stat(file)
  if (size > MOST_MEGABYTES * 1_000_000) throw refused(`Het bestand is groter dan ${MOST_MEGABYTES} MB.`)
  let text = ''
  for await (const piece of decodeFile(file, { remark: (each) => report.tellDamage(each) })) text += piece
  const table = causeRows(text)
  if ('message' in table) throw refused(table.message)
  if (table.unknown.length > 0) report.tell('Kolommen', `niet ingelezen: ${table.unknown.join(', ')}`)
  return table.rows
}

function refused(message: string): ImportRefused {
  return new ImportRefused([{ message }])
}

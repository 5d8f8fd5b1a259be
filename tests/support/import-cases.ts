import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { importPosts } from '@/import/posts/import-posts'
import { wordpressSource } from '@/import/wordpress/wordpress-source'
import { payloadClient } from '@/platform/payload-client'
import { type Documents, documentsOf, type Redirects, redirectsOf } from './imported'

/** What an import said of a file. */
interface Told {
  text: string
  hasFailed: boolean
}

/** What came of one file: of a dry run, of the run, and of the same again. */
export interface Case {
  dry: Told
  run: Told
  again: Told
  /** By their addresses here. */
  documents: Documents
  /** Where old addresses lead. */
  redirects: Redirects
}

/** Imports every file of a folder into a site that holds nothing else, and prints what came of each as JSON. */
const [folder = '', ...options] = process.argv.slice(2)
const payload = await payloadClient()
const cases: Record<string, Case> = {}
for (const file of readdirSync(folder).sort()) cases[file] = await runCase(join(folder, file), options)
process.stdout.write(`\n${JSON.stringify(cases)}\n`)
process.exit()

async function runCase(file: string, [media]: string[]): Promise<Case> {
  const run = (dryRun: boolean) => tell(file, dryRun, media)
  const dry = await run(true)
  const documentsBefore = await documentsOf(payload)
  if (Object.keys(documentsBefore).length > 0) throw new Error(`the dry run of ${file} wrote something`)
  const told = { dry, run: await run(false) }
  const found = { documents: await documentsOf(payload), redirects: await redirectsOf(payload) }
  const again = await run(false)
  const afterwards = { documents: await documentsOf(payload), redirects: await redirectsOf(payload) }
  if (JSON.stringify(found) !== JSON.stringify(afterwards)) again.text += '\nCHANGED'
  await empty()
  return { ...told, again, ...found }
}

async function tell(file: string, dryRun: boolean, media?: string): Promise<Told> {
  try {
    const options = {
      dryRun,
      publish: true,
      terms: 'synonyms' as const,
      articlesOf: [],
      noCausesFrom: [],
      update: false,
      ...(media && { media }),
    }
    const report = await importPosts(payload, await wordpressSource(file), options)
    return { text: report.text(), hasFailed: report.hasFailed }
  } catch (error) {
    return { text: (error as Error).message, hasFailed: true }
  }
}

async function empty(): Promise<void> {
  for (const collection of [
    'redirects',
    'comments',
    'symptoms',
    'pages',
    'causes',
    'authors',
    'media',
  ] as const) {
    await payload.delete({ collection, where: { id: { exists: true } } })
  }
}

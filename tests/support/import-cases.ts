import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { importPosts } from '@/import/posts/import-posts'
import { payloadClient } from '@/platform/payload-client'
import { outline } from './outline'

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
  documents: Record<
    string,
    {
      title: string
      status: string
      text: string
      causes: number
      authors: number
      synonyms: string[]
      comments: string[]
    }
  >
  /** Where old addresses lead. */
  redirects: Record<string, string>
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
  const documentsBefore = await documentsOf()
  if (Object.keys(documentsBefore).length > 0) throw new Error(`the dry run of ${file} wrote something`)
  const told = { dry, run: await run(false) }
  const found = { documents: await documentsOf(), redirects: await redirectsOf() }
  const again = await run(false)
  const afterwards = { documents: await documentsOf(), redirects: await redirectsOf() }
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
      noCausesFrom: [],
      update: false,
      ...(media && { media }),
    }
    const report = await importPosts(payload, file, options)
    return { text: report.text(), hasFailed: report.hasFailed }
  } catch (error) {
    return { text: (error as Error).message, hasFailed: true }
  }
}

async function documentsOf(): Promise<Case['documents']> {
  const documents: Case['documents'] = {}
  const all = { depth: 0, pagination: false, draft: true, where: { importedFrom: { exists: true } } } as const
  const { docs: comments } = await payload.find({ collection: 'comments', depth: 0, pagination: false })
  for (const collection of ['symptoms', 'pages'] as const) {
    const { docs } = await payload.find({ collection, ...all })
    for (const doc of docs) {
      const path = collection === 'pages' ? `/${doc.slug}` : `/symptomen/${doc.slug}`
      documents[path] = {
        title: doc.title,
        status: doc._status ?? '',
        text: outline(doc.body),
        causes: 'causes' in doc ? (doc.causes ?? []).length : 0,
        authors: 'authors' in doc ? (doc.authors ?? []).length : 0,
        synonyms: 'synonyms' in doc ? (doc.synonyms ?? []) : [],
        comments: comments
          .filter(({ symptom }) => symptom === doc.id)
          .map(({ body }) => body)
          .sort(),
      }
    }
  }
  return documents
}

async function redirectsOf(): Promise<Case['redirects']> {
  const { docs } = await payload.find({ collection: 'redirects', depth: 1, pagination: false })
  return Object.fromEntries(
    docs.map(({ from, to }) => {
      const { relationTo, value } = to?.reference ?? {}
      const slug = typeof value === 'object' ? value?.slug : undefined
      return [from, relationTo === 'pages' ? `/${slug}` : `/symptomen/${slug}`]
    }),
  )
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

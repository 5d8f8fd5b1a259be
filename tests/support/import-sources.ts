import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { importCauses } from '@/import/causes/import-causes'
import { importDisqus } from '@/import/disqus/import-disqus'
import { ghostSource } from '@/import/ghost/ghost-source'
import { kindOfInput } from '@/import/kind-of-input'
import { markdownSource } from '@/import/markdown/markdown-source'
import { importPosts } from '@/import/posts/import-posts'
import type { PostsReport } from '@/import/posts/report'
import { wordSource } from '@/import/word/word-source'
import { payloadClient } from '@/platform/payload-client'
import { type Documents, documentsOf, type Redirects, redirectsOf } from './imported'

/** What came of files that follow each other: the report of each, tried, imported and imported again. */
export interface Sources {
  told: Record<string, string[]>
  documents: Documents
  redirects: Redirects
  causes: string[]
}

/** Imports the files of a folder one after the other, by what they are, and prints what came of it as JSON. */
const [folder = ''] = process.argv.slice(2)
const payload = await payloadClient()
const told: Sources['told'] = {}
for (const name of readdirSync(folder).sort()) {
  const reports: string[] = []
  for (const dryRun of [true, false, false]) reports.push((await importFile(name, dryRun)).text())
  told[name] = reports
}
const { docs } = await payload.find({ collection: 'causes', depth: 0, pagination: false, sort: 'name' })
const causes = docs.map(({ name, synonyms, term }) => [name, term ?? '', ...(synonyms ?? [])].join(';'))
const found = { told, causes, documents: await documentsOf(payload), redirects: await redirectsOf(payload) }
process.stdout.write(`\n${JSON.stringify(found satisfies Sources)}\n`)
process.exit()

async function importFile(name: string, dryRun: boolean): Promise<PostsReport> {
  const path = join(folder, name)
  const kind = await kindOfInput(path, name)
  if (kind === 'disqus') return importDisqus(payload, path, dryRun)
  if (kind === 'causes') return importCauses(payload, path, dryRun)
  const read = { ghost: ghostSource, markdown: markdownSource, word: wordSource }[kind as 'ghost']
  const options = {
    dryRun,
    publish: true,
    update: false,
    terms: 'synonyms' as const,
    articlesOf: [],
    noCausesFrom: [],
  }
  return importPosts(payload, await (read as typeof markdownSource)(path, name), options)
}

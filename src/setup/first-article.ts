import { join } from 'node:path'
import type { Payload } from 'payload'
import { readArticleFile } from '@/import/text/read-file'
import { importArticle } from '@/import/write/write-article'

/** Publishes the first article, so that a new site has something to read. Twice does it once. */
export async function publishFirstArticle(payload: Payload): Promise<void> {
  const text = await readArticleFile(join(process.cwd(), 'content/spierkrampen.txt'))
  await importArticle(payload, text, { publish: true, dryRun: false })
}

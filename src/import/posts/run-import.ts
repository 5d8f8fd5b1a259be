import { stat } from 'node:fs/promises'
import { endsWriting, sayThatItWrites } from '@/platform/expiries/living-writers'
import { payloadClient } from '@/platform/payload-client'
import { ImportRefused } from '../import-refused'
import type { Source } from './export-item'
import { importPosts } from './import-posts'
import { progressOn } from './progress'
import type { PostsOptions } from './run'

/** Imports posts from the command line. @returns the exit code */
export async function runPostsImport(source: Source, options: PostsOptions): Promise<number> {
  const isFolder = options.media && (await stat(options.media).catch(() => undefined))?.isDirectory()
  if (options.media && !isFolder) {
    throw new ImportRefused([{ message: `De map met afbeeldingen ${options.media} bestaat niet.` }])
  }
  const progress = progressOn(process.stderr)
  const interruption = new AbortController()
  // Once: pressed again, it ends at once.
  process.once('SIGINT', () => interruption.abort())
  const payload = await payloadClient()
  try {
    await sayThatItWrites(payload)
    const watcher = { signal: interruption.signal, progress: progress.show }
    const report = await importPosts(payload, source, options, watcher)
    progress.clear()
    console.log(report.text())
    return report.hasFailed ? 1 : 0
  } finally {
    progress.clear()
    await endsWriting()
    await payload.destroy()
  }
}

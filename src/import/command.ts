import type { Payload } from 'payload'
import { ImportRefused } from './import-refused'
import { type InputKind, kindOfInput } from './kind-of-input'
import type { Source } from './posts/export-item'
import { readArguments, USAGE, type Wanted, WrongArguments } from './read-arguments'
import { type Remark, remarkText } from './remark'
import { parseArticle } from './text/parse-article'
import { readArticleFile } from './text/read-file'
import { refusalText, reportText } from './write/report-text'

const RUNS: Record<InputKind, (wanted: Wanted) => Promise<number>> = {
  article: runArticle,
  folder: runFolder,
  wordpress: (wanted) =>
    runPosts(wanted, async ({ path }) =>
      (await import('./wordpress/wordpress-source')).wordpressSource(path),
    ),
  ghost: (wanted) =>
    runPosts(wanted, async ({ path }) => (await import('./ghost/ghost-source')).ghostSource(path)),
  markdown: (wanted) =>
    runPosts(wanted, async ({ name, path }) =>
      (await import('./markdown/markdown-source')).markdownSource(path, name),
    ),
  word: (wanted) =>
    runPosts(wanted, async ({ name, path }) => (await import('./word/word-source')).wordSource(path, name)),
  disqus: runDisqus,
  causes: runCauses,
}

process.exitCode = await main(process.argv.slice(2))
// Payload keeps timers and connections; what it still had to do is done by now.
process.exit()

/** Runs the command. @returns the exit code: 0, or 1 when something was not imported */
async function main(args: string[]): Promise<number> {
  try {
    const wanted = readArguments(args)
    if (wanted === 'help') {
      console.log(USAGE)
      return 0
    }
    const kind = await kindOfInput(wanted.path, wanted.name)
    return await RUNS[kind](wanted)
  } catch (error) {
    console.error(messageOf(error))
    return 1
  }
}

/** Everything that needs the site is loaded late: a wrong file is answered at once, and makes no database. */
async function runArticle({ path, dryRun, publish }: Wanted): Promise<number> {
  const told: Remark[] = []
  const article = parseArticle(await readArticleFile(path, (remark) => told.push(remark)))
  article.remarks.unshift(...told)
  const { payloadClient } = await import('@/platform/payload-client')
  const { endsWriting, sayThatItWrites } = await import('@/platform/expiries/living-writers')
  const { writeArticle } = await import('./write/write-article')
  const payload = await payloadClient()
  try {
    await sayThatItWrites(payload)
    console.log(reportText(await writeArticle(payload, article, { dryRun, publish })))
    return 0
  } finally {
    await endsWriting()
    await payload.destroy()
  }
}

async function runPosts(wanted: Wanted, read: (wanted: Wanted) => Promise<Source>): Promise<number> {
  const source = await read(wanted)
  const { runPostsImport } = await import('./posts/run-import')
  return runPostsImport(source, wanted)
}

async function runReported(
  find: () => Promise<(payload: Payload) => Promise<{ text: () => string; hasFailed: boolean }>>,
): Promise<number> {
  const { payloadClient } = await import('@/platform/payload-client')
  const { endsWriting, sayThatItWrites } = await import('@/platform/expiries/living-writers')
  const work = await find()
  const payload = await payloadClient()
  try {
    await sayThatItWrites(payload)
    const report = await work(payload)
    console.log(report.text())
    return report.hasFailed ? 1 : 0
  } finally {
    await endsWriting()
    await payload.destroy()
  }
}

async function runDisqus({ path, dryRun }: Wanted): Promise<number> {
  return runReported(async () => {
    const { importDisqus } = await import('./disqus/import-disqus')
    return (payload) => importDisqus(payload, path, dryRun)
  })
}

async function runCauses({ path, dryRun }: Wanted): Promise<number> {
  return runReported(async () => {
    const { importCauses } = await import('./causes/import-causes')
    return (payload) => importCauses(payload, path, dryRun)
  })
}

async function runFolder({ path, dryRun }: Wanted): Promise<number> {
  const { runFolderImport } = await import('./folder/run-import')
  return runFolderImport(path, dryRun)
}

function messageOf(error: unknown): string {
  if (error instanceof ImportRefused) return refusalText(error.problems.map(remarkText))
  if (error instanceof WrongArguments) return `${error.message}\n\n${USAGE}`
  // By their names: the class of the first would load the settings.
  if (error instanceof Error && ['SettingError', 'DatabaseRefused'].includes(error.name)) return error.message
  const what = error instanceof Error ? error.message : String(error)
  return `Het inlezen ging mis: ${what}\nProbeer het opnieuw: wat al gemaakt is, wordt dan gebruikt.`
}

import { ImportRefused } from './import-refused'
import { kindOfInput } from './kind-of-input'
import { readArguments, USAGE, type Wanted, WrongArguments } from './read-arguments'
import { remarkText } from './remark'
import { parseArticle } from './text/parse-article'
import { readArticleFile } from './text/read-file'
import { refusalText, reportText } from './write/report-text'

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
    const kind = await kindOfInput(wanted.path)
    const run = { article: runArticle, wordpress: runWordPress, folder: runFolder }
    return await run[kind](wanted)
  } catch (error) {
    console.error(messageOf(error))
    return 1
  }
}

/** Everything that needs the site is loaded late: a wrong file is answered at once, and makes no database. */
async function runArticle({ path, dryRun, publish }: Wanted): Promise<number> {
  const article = parseArticle(await readArticleFile(path))
  const { payloadClient } = await import('@/platform/payload-client')
  const { writeArticle } = await import('./write/write-article')
  const payload = await payloadClient()
  try {
    console.log(reportText(await writeArticle(payload, article, { dryRun, publish })))
    return 0
  } finally {
    await payload.destroy()
  }
}

async function runWordPress({ path, ...options }: Wanted): Promise<number> {
  const { runPostsImport } = await import('./posts/run-import')
  return runPostsImport(path, options)
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

import { parseArgs } from 'node:util'
import { ImportRefused } from './import-refused'
import { parseArticle } from './parse-article'
import { readArticleFile } from './read-file'
import { remarkText } from './remark'
import { refusalText, reportText } from './report-text'

const USAGE = `Leest een artikel in: npm run import -- BESTAND [--dry-run] [--publish]

  BESTAND    een tekst in de vorm van content/spierkrampen.txt, in UTF-8
  --dry-run  leest en controleert alles, en schrijft niets
  --publish  publiceert het artikel; anders wordt het een concept`

class WrongArguments extends Error {
  override name = 'WrongArguments'
}

process.exitCode = await main(process.argv.slice(2))
// Payload keeps timers and connections; what it still had to do is done by now.
process.exit()

/** Runs the command. @returns the exit code: 0, or 1 when nothing was imported */
async function main(args: string[]): Promise<number> {
  try {
    const wanted = readArguments(args)
    if (wanted === 'help') {
      console.log(USAGE)
      return 0
    }
    await run(wanted)
    return 0
  } catch (error) {
    console.error(messageOf(error))
    return 1
  }
}

interface Wanted {
  file: string
  dryRun: boolean
  publish: boolean
}

function readArguments(args: string[]): Wanted | 'help' {
  const { positionals, values } = parse(args)
  if (values.help) return 'help'
  const [file, ...others] = positionals
  if (!file) throw new WrongArguments('Noem het bestand.')
  if (others.length > 0)
    throw new WrongArguments(`Eén bestand per keer; "${others.join('", "')}" is te veel.`)
  return { file, dryRun: values['dry-run'] ?? false, publish: values.publish ?? false }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        publish: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch {
    const unknown = args.filter((arg) => arg.startsWith('-') && !['--dry-run', '--publish'].includes(arg))
    throw new WrongArguments(`Deze optie bestaat niet: ${unknown.join(' ')}`)
  }
}

/** Everything that needs the site is loaded late: a wrong file is answered at once, and makes no database. */
async function run({ file, dryRun, publish }: Wanted): Promise<void> {
  const article = parseArticle(await readArticleFile(file))
  const { payloadClient } = await import('@/platform/payload-client')
  const { writeArticle } = await import('./write-article')
  const payload = await payloadClient()
  try {
    console.log(reportText(await writeArticle(payload, article, { dryRun, publish })))
  } finally {
    await payload.destroy()
  }
}

function messageOf(error: unknown): string {
  if (error instanceof ImportRefused) return refusalText(error.problems.map(remarkText))
  if (error instanceof WrongArguments) return `${error.message}\n\n${USAGE}`
  // By its name: its class would load the settings.
  if (error instanceof Error && error.name === 'SettingError') return error.message
  const what = error instanceof Error ? error.message : String(error)
  return `Het inlezen ging mis: ${what}\nProbeer het opnieuw: wat al gemaakt is, wordt dan gebruikt.`
}

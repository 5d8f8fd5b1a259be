import { payloadClient } from '@/platform/payload-client'
import { checkSite } from './check-site'

const USAGE = `Looks whether everything that is stored hangs together: npm run check [-- --mend]

  --mend  puts right what can be without losing anything. Make a backup first.`

process.exitCode = await main(process.argv.slice(2))
process.exit()

/** Runs the command. @returns the exit code: 0 when nothing is wrong, or nothing any more */
async function main(args: string[]): Promise<number> {
  if (args.some((arg) => arg !== '--mend')) {
    console.log(USAGE)
    return args.includes('--help') ? 0 : 1
  }
  try {
    const payload = await payloadClient()
    const left = await checkSite(payload, args.includes('--mend'), console.log)
    console.log(left === 0 ? 'All is well.' : `${left} wrong.`)
    await payload.destroy()
    return left === 0 ? 0 : 1
  } catch (error) {
    console.error(`The check could not be done: ${(error as Error).message}`)
    return 1
  }
}

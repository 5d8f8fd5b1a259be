import { payloadClient } from '@/platform/payload-client'
import { exportSite } from './export-site'

const USAGE = `Schrijft de hele inhoud weg: npm run export -- MAP

  MAP  een nieuwe of lege map. npm run import -- MAP leest haar weer in.
       Er staan e-mailadressen van lezers in: bewaar haar zo.`

process.exitCode = await main(process.argv.slice(2))
process.exit()

/** Runs the command. @returns the exit code */
async function main([folder, ...others]: string[]): Promise<number> {
  if (!folder || folder.startsWith('-') || others.length > 0) {
    console.log(USAGE)
    return folder === '--help' ? 0 : 1
  }
  try {
    const payload = await payloadClient()
    console.log((await exportSite(payload, folder)).join('\n'))
    await payload.destroy()
    return 0
  } catch (error) {
    console.error(`Het wegschrijven ging mis: ${(error as Error).message}`)
    return 1
  }
}

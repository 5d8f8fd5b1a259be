import { env } from '@/platform/env'
import { bucketStore } from './bucket-store'
import { copyFiles } from './copy-files'
import { diskStore } from './disk-store'

const USAGE = `Copies the files of pictures between DATA_DIR/media and object storage: npm run media -- to-s3|from-s3

  Needs the settings S3_*. Nothing is deleted. What is there already is compared and left: run it again after an
  interruption, or for what came meanwhile.`

process.exitCode = await main(process.argv.slice(2))
process.exit()

/** Runs the command. @returns the exit code: 0 when all files are in both */
async function main([direction, ...others]: string[]): Promise<number> {
  if ((direction !== 'to-s3' && direction !== 'from-s3') || others.length > 0) {
    console.log(USAGE)
    return direction === '--help' ? 0 : 1
  }
  try {
    if (!env().s3) throw new Error('S3_BUCKET and the other settings of object storage are missing.')
    const [from, to] = direction === 'to-s3' ? [diskStore, bucketStore] : [bucketStore, diskStore]
    const { copied, present, newer, wrong } = await copyFiles(from, to, console.log)
    for (const name of newer) console.log(`${name} is another file there, and a newer one: left as it is.`)
    for (const name of wrong) console.error(`${name} did not arrive as it was. Run this again.`)
    console.log(`${copied} copied and compared, ${present} were there and the same.`)
    return newer.length + wrong.length === 0 ? 0 : 1
  } catch (error) {
    const { message, cause } = error as Error
    console.error(`The files could not be copied: ${cause instanceof Error ? cause.message : message}`)
    return 1
  }
}

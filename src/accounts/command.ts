import { payloadClient } from '@/platform/payload-client'
import { asStored } from './attempter'
import { deleteSecondFactor } from './second-factor/stored-second-factors'
import { endSessions } from './stored-sessions'

const USAGE = `Takes two-step login off an account, for who lost phone and recovery codes: npm run two-steps-off -- EMAIL

  Other admins can do so in the admin panel. Every session of the account ends.`

process.exitCode = await main(process.argv.slice(2))
process.exit()

/** Runs the command. @returns the exit code */
async function main([email, ...more]: string[]): Promise<number> {
  if (!email?.includes('@') || more.length > 0) {
    console.log(USAGE)
    return email === '--help' ? 0 : 1
  }
  try {
    const payload = await payloadClient()
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: asStored(email) } },
      depth: 0,
    })
    for (const { id } of docs) {
      await deleteSecondFactor(payload, id)
      await endSessions(payload, id)
    }
    console.log(
      docs.length > 0 ? 'Off: the password is enough now.' : 'There is no account with this address.',
    )
    await payload.destroy()
    return docs.length > 0 ? 0 : 1
  } catch (error) {
    console.error(`That could not be done: ${(error as Error).message}`)
    return 1
  }
}

import { access, constants } from 'node:fs/promises'
import { env } from './env'
import { payloadClient } from './payload-client'

const PATIENCE_MS = 3_000

/** The names of the parts that the site cannot do without and that do not answer: `database`, `data folder`. */
export async function whatIsNotReady(): Promise<string[]> {
  const parts: [string, Promise<unknown>][] = [
    ['database', withinPatience(queryDatabase())],
    ['data folder', access(env().DATA_DIR, constants.W_OK)],
  ]
  const answers = await Promise.allSettled(parts.map(([, answer]) => answer))
  return parts.filter((_, index) => answers[index]?.status === 'rejected').map(([name]) => name)
}

async function queryDatabase(): Promise<unknown> {
  const payload = await payloadClient()
  return payload.db.findOne({ collection: 'users', where: { id: { exists: true } }, select: { id: true } })
}

function withinPatience<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const tooLate = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
  return Promise.race([answer, tooLate])
}

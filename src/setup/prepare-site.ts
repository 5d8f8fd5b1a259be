import config from '@payload-config'
import { getPayload } from 'payload'
import { createFirstAdmin } from './first-admin'
import { publishFirstArticle } from './first-article'

/**
 * Everything that must be there before the port opens: database and migrations, the first article, the first admin
 * (as long as there is no user, Payload lets anybody register as one), and the job runner.
 */
export async function prepareSite(): Promise<void> {
  // `cron` starts the job runner now; otherwise it waits for the first call of the API.
  const payload = await getPayload({ config, cron: true })
  const { totalDocs: users } = await payload.count({ collection: 'users' })
  if (users > 0) return
  // The admin comes last and marks the site as set up: after a crash in between, all of it is done again.
  await publishFirstArticle(payload)
  await createFirstAdmin(payload)
}

import config from '@payload-config'
import { getPayload } from 'payload'
import { placeAllUnplaced } from '@/comments/pages/place-unplaced'
import { startWorker } from '@/jobs/worker'
import { env } from '@/platform/env'
import { beginIndex } from '@/search/current-index'
import { publishDefaultPages } from './default-pages'
import { createFirstAdmin } from './first-admin'
import { publishFirstArticle } from './first-article'

/**
 * Everything that must be there before the port opens: database and migrations, the first article and pages, the first admin
 * (as long as there is no user, Payload lets anybody register as one), and what happens by itself (`jobs/worker.ts`).
 */
export async function prepareSite(): Promise<void> {
  const payload = await getPayload({ config })
  beginIndex()
  const { totalDocs: users } = await payload.count({ collection: 'users' })
  if (users === 0) {
    // The admin comes last and marks the site as set up: after a crash in between, all of it is done again.
    await publishFirstArticle(payload)
    await publishDefaultPages(payload)
    await createFirstAdmin(payload)
  }
  await placeAllUnplaced(payload)
  if (env().JOBS === 'inside') startWorker(payload)
}

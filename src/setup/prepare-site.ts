import type { Payload } from 'payload'
import { fillEmailKeys } from '@/comments/email-key'
import { placeAllUnplaced } from '@/comments/pages/place-unplaced'
import { followClosing } from '@/jobs/follow-closing'
import { startWorker } from '@/jobs/worker'
import { markMissingPictures } from '@/media/missing-picture'
import { databaseFile } from '@/platform/database-file'
import { env } from '@/platform/env'
import { sweepImports } from '@/platform/imports-folder'
import { withLease } from '@/platform/leases/lease'
import { dropOldCopy } from '@/platform/migration/copy-before'
import { allOrNothing } from '@/platform/one-transaction'
import { onlyOne } from '@/platform/only-one'
import { payloadClient } from '@/platform/payload-client'
import { beginIndex } from '@/search/current-index'
import { createFirstAdmin } from './first-admin'
import { publishFirstArticle } from './first-article'
import { publishStandardPages } from './standard-pages'
import { tellServer } from './tell-server'

/**
 * Everything that must be there before the port opens: database and migrations, the first article and pages, the first admin
 * (as long as there is no user, Payload lets anybody register as one), and what happens by itself (`jobs/worker.ts`).
 *
 * @returns whether a password was made up for the first admin, which nobody has seen yet
 */
export async function prepareSite(): Promise<{ madePassword: boolean }> {
  const payload = await payloadClient()
  const madePassword = await onlyOne('starting', () => fillOnce(payload))
  beginIndex()
  await tellServer()
  await withLease(payload, 'putting right', () => putRight(payload))
  followClosing(payload)
  if (env().JOBS === 'inside') startWorker(payload)
  // On this disk nobody else does: what happens by itself may run on another machine.
  else await sweepImports()
  const file = databaseFile()
  if (file) dropOldCopy(file)
  return { madePassword }
}

/** On SQLite all or nothing; on MongoDB instances on other machines may start too. */
async function fillOnce(payload: Payload): Promise<boolean> {
  return env().isMongo
    ? withLease(payload, 'filling', () => fillSite(payload))
    : allOrNothing(payload, () => fillSite(payload))
}

/** Where there is no transaction, so on MongoDB, a crash in between has all of it done again: each step looks first. */
async function fillSite(payload: Payload): Promise<boolean> {
  const { totalDocs: users } = await payload.count({ collection: 'users' })
  if (users === 0) await publishFirstArticle(payload)
  await publishStandardPages(payload)
  // Last: who is there marks the site as set up.
  return users === 0 && (await createFirstAdmin(payload))
}

/** What earlier versions, or an import, left to do. */
async function putRight(payload: Payload): Promise<void> {
  await placeAllUnplaced(payload)
  await fillEmailKeys(payload)
  await markMissingPictures(payload)
}

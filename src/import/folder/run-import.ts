import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { endsWriting, sayThatItWrites } from '@/platform/expiries/living-writers'
import { payloadClient } from '@/platform/payload-client'
import { importFolder } from './import-folder'

/** Reads an export back from the command line. @returns the exit code */
export async function runFolderImport(folder: string, dryRun: boolean): Promise<number> {
  const payload = await payloadClient()
  try {
    await sayThatItWrites(payload)
    const { totalDocs: usersBefore } = await payload.count({ collection: 'users' })
    const { counts, remarks } = await importFolder(payload, folder, dryRun)
    if (dryRun) console.log('Proef: er is niets geschreven. In het echt gebeurt dit:\n')
    for (const [collection, { made, present }] of counts) {
      console.log(
        `${String(made).padStart(8)}  ${collection}${present > 0 ? ` (${present} waren er al)` : ''}`,
      )
    }
    if (remarks.length > 0) console.log(`\nLet op (${remarks.length}):\n  ${remarks.join('\n  ')}`)
    if (usersBefore === 0 && !dryRun) await openTheDoor(payload)
    return remarks.length > 0 ? 1 : 0
  } finally {
    await endsWriting()
    await payload.destroy()
  }
}

/** An export holds no passwords: one admin gets one, or nobody could log in. */
async function openTheDoor(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { roles: { in: ['admin'] } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
  })
  if (!docs[0]) return
  const password = randomBytes(12).toString('base64url')
  await payload.update({ collection: 'users', id: docs[0].id, data: { password }, depth: 0 })
  console.log(`\nLogin:  ${docs[0].email}  ${password}\nDe anderen vragen een nieuw wachtwoord aan.`)
}

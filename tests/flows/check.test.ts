import { randomUUID } from 'node:crypto'
import { rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MongoClient, ObjectId } from 'mongodb'
import sharp from 'sharp'
import { describe, expect, inject, it } from 'vitest'
import { login, site, unique } from '../support/client'
import { runToEnd } from '../support/site'
import { openDatabase } from '../support/sqlite'

const LONG_AGO = new Date('2026-01-01')

describe.skipIf(!inject('site'))('looking whether what is stored hangs together', () => {
  const check = (...args: string[]) => runToEnd('node', ['scripts/check.mjs', ...args], site().env)

  it('finds what does not, mends what it can, and ends with a code as long as something is wrong', async () => {
    const admin = await login()
    const media = join(String(site().env.DATA_DIR), 'media')
    const name = unique('zoek')
    const data = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#375' } })
      .png()
      .toBuffer()
    const made = await admin.upload(
      'POST',
      '/api/media',
      { data, name: `${name}.png`, type: 'image/png' },
      { alt: name },
    )
    const { doc: picture } = await made.json()
    await rm(join(media, picture.filename))
    await writeFile(join(media, `${name}.webp`), '')
    await utimes(join(media, `${name}.webp`), LONG_AGO, LONG_AGO)
    await writeFile(join(media, `${name}-now.webp`), '')
    const { job, loose } = await damage(site().env)
    const lasting = [`The picture ${picture.filename} lacks ${picture.filename}`, `The job ${job} .* failed`]
    const mendable = [`media/${name}.webp belongs`, ...loose]

    const found = await check()
    expect(found.code).toBe(1)
    for (const one of [...lasting, ...mendable]) expect(found.output).toMatch(new RegExp(`wrong   .*${one}`))
    expect(found.output).not.toContain(`${name}-now.webp`)

    const mended = await check('--mend')
    expect(mended.code).toBe(1)
    for (const one of lasting) expect(mended.output).toMatch(new RegExp(`wrong   .*${one}`))
    for (const one of mendable) expect(mended.output).toMatch(new RegExp(`mended  .*${one}`))
    await stat(join(media, '../left-over', `${name}.webp`))

    await rm(join(media, `${name}-now.webp`))
    await admin.send('DELETE', `/api/media/${picture.id}`)
    await admin.send('DELETE', `/api/payload-jobs/${job}`)
    const after = await check()
    for (const one of [...lasting, ...mendable]) expect(after.output).not.toMatch(new RegExp(one))
  })
})

interface Damage {
  /** A job that failed. */
  job: string
  /** What the check should say of the rest, as patterns. */
  loose: string[]
}

/**
 * Puts into the database, past everything, what only a crash leaves there: a version of nothing, and on SQLite a row that
 * points to none.
 */
async function damage({ DATABASE_URL = '', DATA_DIR = '' }: Record<string, string>): Promise<Damage> {
  if (DATABASE_URL.startsWith('mongodb')) {
    const client = await MongoClient.connect(DATABASE_URL)
    const [job, version] = [new ObjectId(), new ObjectId()]
    const failed = { _id: job, taskSlug: 'schedulePublish', hasError: true, createdAt: new Date() }
    await client.db().collection('payload-jobs').insertOne(failed)
    const ofNothing = { _id: version, parent: String(new ObjectId()), version: { title: 'Van niets' } }
    await client.db().collection('_pages_versions').insertOne(ofNothing)
    await client.close()
    return { job: String(job), loose: [`version ${version}`] }
  }
  const [job, version, cause] = [randomUUID(), randomUUID(), randomUUID()]
  const client = await openDatabase(join(DATA_DIR, 'simpto.db'))
  for (const statement of [
    'PRAGMA foreign_keys = OFF',
    `INSERT INTO payload_jobs (id, task_slug, has_error) VALUES ('${job}', 'schedulePublish', 1)`,
    `INSERT INTO _pages_v (id, version_title) VALUES ('${version}', 'Van niets')`,
    `INSERT INTO causes (id, name, slug, kind, parent_id) VALUES ('${cause}', '${cause}', '${cause}', 'condition', 'nergens')`,
  ])
    await client.execute(statement)
  client.close()
  return { job, loose: [`version ${version}`, 'causes \\(\\d+\\) points by parent_id'] }
}

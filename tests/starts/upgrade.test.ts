import { chmod, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startMongo, type TestMongo } from '../support/mongodb'
import { oldSite } from '../support/old-site'
import { ADMIN, freePort, runToEnd, startSite } from '../support/site'
import { openDatabase } from '../support/sqlite'

const mongo = await startMongo()

const WITHOUT_PRIVACY = [
  "DELETE FROM pages WHERE slug = 'privacy'",
  "DELETE FROM _pages_v WHERE version_slug = 'privacy'",
]

describe('a site that was there before', () => {
  let folder: string
  const database = () => join(folder, 'simpto.db')
  const statusOf = async (url: string, path: string) => (await fetch(url + path)).status
  const refusal = async (env: Record<string, string> = {}) =>
    runToEnd('node', ['server/serve.mjs'], { DATA_DIR: folder, PORT: String(await freePort()), ...env })
  const inDatabase = async (...statements: string[]) => {
    const client = await openDatabase(database())
    for (const statement of statements) await client.execute(statement)
    client.close()
  }
  beforeAll(async () => {
    folder = await oldSite()
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('gets the standard pages that it lacks, and gives what it holds to its owner only', async () => {
    await inDatabase(...WITHOUT_PRIVACY, 'DELETE FROM payload_kv')
    await mkdir(join(folder, 'outbox'), { recursive: true })
    await writeFile(join(folder, 'outbox/1.eml'), 'To: lezer@geheim.example', { mode: 0o644 })
    for (const open of ['.', 'outbox', 'media']) await chmod(join(folder, open), 0o755)
    for (const open of ['simpto.db', 'secret']) await chmod(join(folder, open), 0o644)
    const site = await startSite({ DATA_DIR: folder })
    expect(await statusOf(site.url, '/privacy')).toBe(200)
    const entries = await readdir(folder, { recursive: true })
    expect(entries).toEqual(
      expect.arrayContaining(['simpto.db-wal', 'simpto.db.before-upgrade', 'outbox/1.eml']),
    )
    for (const entry of ['.', ...entries]) {
      const { mode } = await stat(join(folder, entry))
      expect([entry, mode & 0o077]).toEqual([entry, 0])
    }
    expect(await site.stop()).toBe(0)
  })

  it('does not get them again when an editor has deleted one, nor keeps its copy for ever', async () => {
    await inDatabase(...WITHOUT_PRIVACY)
    const site = await startSite({ DATA_DIR: folder })
    expect(await statusOf(site.url, '/privacy')).toBe(404)
    expect(await readdir(folder)).not.toContain('simpto.db.before-upgrade')
    expect(site.log()).not.toContain('Warning')
    await site.stop()
    const check = await runToEnd('npm', ['run', 'check'], { DATA_DIR: folder })
    expect([check.code, check.output]).toEqual([0, expect.stringContaining('All is well.')])
  })

  it('is not started by an older version', async () => {
    const insert = "INSERT INTO payload_migrations (id, name, batch) VALUES ('new', '29991231_000000_new', 9)"
    await inDatabase(insert)
    const { code, output } = await refusal()
    expect([code, output]).toEqual([1, expect.stringContaining('newer version of the site')])
    const command = await runToEnd('npm', ['run', 'export', '--', join(folder, 'export')], {
      DATA_DIR: folder,
    })
    expect([command.code, command.output]).toEqual([1, expect.stringContaining('newer version of the site')])
    await inDatabase("DELETE FROM payload_migrations WHERE id = 'new'")
  })

  it('is not made anew in the place of a database that is gone', async () => {
    for (const name of await readdir(folder)) if (name.startsWith('simpto.db')) await rm(join(folder, name))
    const { code, output } = await refusal()
    expect([code, output]).toEqual([1, expect.stringContaining('was there before, and is gone')])
    expect(await readdir(folder)).not.toContain('simpto.db')
    await rm(join(folder, 'known-databases.json'))
    const site = await startSite({ DATA_DIR: folder })
    expect(await statusOf(site.url, '/symptomen/spierkrampen')).toBe(200)
    await site.stop()
  })

  it.skipIf(!mongo)('is not started by an older version on MongoDB either', async () => {
    const { env, stop } = mongo as TestMongo
    const settings = { ...env, PAYLOAD_SECRET: 'a-secret-for-the-tests-only', ADMIN_PASSWORD: ADMIN.password }
    const site = await startSite(settings)
    await site.stop()
    const client = await MongoClient.connect(String(env.DATABASE_URL))
    const schema = client.db().collection('schema-version')
    const before = await schema.findOne()
    expect(before).toMatchObject({ version: expect.stringMatching(/^\d{8}_\d{6}_/) })
    await schema.updateOne({}, { $set: { version: '29991231_000000_new' } })
    const { code, output } = await refusal(settings)
    expect([code, output]).toEqual([1, expect.stringContaining('newer version of the site')])
    await schema.updateOne({}, { $set: { version: before?.version } })
    await client.close()
    await stop()
  })
})

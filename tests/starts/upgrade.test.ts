import { chmod, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filledFolder } from '../support/filled-site'
import { madeOld } from '../support/old-site'
import { freePort, runToEnd, startSite } from '../support/site'
import { openDatabase } from '../support/sqlite'

const WITHOUT_PRIVACY = [
  "DELETE FROM pages WHERE slug = 'privacy'",
  "DELETE FROM _pages_v WHERE version_slug = 'privacy'",
]

describe('a site that was there before', () => {
  let folder: string
  const database = () => join(folder, 'simpto.db')
  const statusOf = async (url: string, path: string) => (await fetch(url + path)).status
  const refusal = async () =>
    runToEnd('node', ['server/serve.mjs'], { DATA_DIR: folder, PORT: String(await freePort()) })
  const inDatabase = async (...statements: string[]) => {
    const client = await openDatabase(database())
    for (const statement of statements) await client.execute(statement)
    client.close()
  }
  beforeAll(async () => {
    folder = await madeOld(await filledFolder())
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
})

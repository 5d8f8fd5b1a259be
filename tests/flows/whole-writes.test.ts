import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { login, site, unique } from '../support/client'
import { openDatabase } from '../support/sqlite'

const given = inject('site')

describe.skipIf(!given || given.env.DATABASE_URL)('what SQLite cannot store whole', () => {
  it('leaves an article as it was, with all of its causes', async () => {
    const admin = await login()
    const cause = await admin.ok('POST', '/api/causes', { name: unique('oorzaak'), kind: 'condition' })
    const causes = [{ cause: cause.id, casesPerYear: 20 }]
    const title = unique('heel')
    const { id } = await admin.ok('POST', '/api/symptoms', { title, causes, _status: 'published' })
    const stored = async () => (await admin.get(`/api/symptoms/${id}?depth=0`)).json()
    const before = await stored()
    const client = await openDatabase(join(String(site().env.DATA_DIR), 'simpto.db'))
    // As a full disk, or a kill, between the rows that go and those that come.
    await client.execute(`CREATE TRIGGER breaks BEFORE INSERT ON symptoms_causes WHEN NEW._parent_id = '${id}'
      BEGIN SELECT RAISE(ABORT, 'no further'); END`)
    try {
      const answer = await admin.send('PATCH', `/api/symptoms/${id}`, { title: unique('half'), causes })
      expect(answer.status).toBe(500)
      expect(await stored()).toEqual(before)
    } finally {
      await client.execute('DROP TRIGGER breaks')
      client.close()
    }
  })
})

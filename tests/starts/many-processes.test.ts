import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Fleet, startFleet } from '../faults/fleet'
import { killWritersOf } from '../faults/writer-killed'
import { type Article, saveAtOnce, staleFor } from '../support/many-processes'
import { startMongo } from '../support/mongodb'
import { freePort, runToEnd, type TestSite, until } from '../support/site'

/** What is promised for every process, from the answer to who changed something on. */
const MOST_STALE_MS = 1_000

/** What a process knows by a look no older than this, it takes for true. */
const LOOK_MS = 500

/** So many changes meet a kill. */
const MOMENTS = 10

/** On a machine where much else runs. */
const PATIENCE_MS = 30_000

const mongo = await startMongo()
afterAll(() => mongo?.stop())

describe.each([
  { database: 'SQLite', mode: 'B' as const },
  { database: 'MongoDB', mode: 'A' as const },
])('several processes of one site on $database', ({ database, mode }) => {
  describe.skipIf(mode === 'A' && !mongo)('that begin at once', () => {
    let fleet: Fleet
    let here: TestSite
    let there: TestSite
    let ask: Fleet['ask']
    beforeAll(async () => {
      fleet = await startFleet(mode, mongo, { jobs: 0 })
      ;[here, there] = fleet.sites as [TestSite, TestSite]
      ask = fleet.ask
    })
    afterAll(() => fleet?.stop())

    const publish = async (title: string): Promise<Article> => {
      const article = { title, introduction: 'Ronde 0.', _status: 'published' }
      const { id, slug } = await ask<{ id: string; slug: string }>(
        'POST',
        `${here.url}/api/symptoms`,
        article,
      )
      const path = `/symptomen/${slug}`
      for (const { url } of [here, there]) await staleFor(url + path, 'Ronde 0.', performance.now())
      return { id, path }
    }
    const change = (site: TestSite, { id }: Article, introduction: string) =>
      ask('PATCH', `${site.url}/api/symptoms/${id}`, { introduction, _status: 'published' })

    it('fill it once', async () => {
      for (const [collection, number] of Object.entries({ users: 1, symptoms: 1, pages: 3 })) {
        const { totalDocs } = await ask<{ totalDocs: number }>('GET', `${here.url}/api/${collection}?limit=0`)
        expect([collection, totalDocs]).toEqual([collection, number])
      }
    })

    it('show what any of them changed, at once themselves and within a second elsewhere', async () => {
      const article = await publish('Klacht op twee plaatsen')
      for (let round = 1; round <= 12; round += 1) {
        const [by, other] = round % 2 ? [here, there] : [there, here]
        await change(by, article, `Ronde ${round}.`)
        const since = performance.now()
        expect(await staleFor(by.url + article.path, `Ronde ${round}.`, since)).toBe(0)
        expect(await staleFor(other.url + article.path, `Ronde ${round}.`, since)).toBeLessThan(MOST_STALE_MS)
      }
    })

    it('show nothing any more of what was taken away', async () => {
      const article = await publish('Klacht die wordt ingetrokken')
      await ask('PATCH', `${here.url}/api/symptoms/${article.id}`, { _status: 'draft' })
      const since = performance.now()
      expect((await fetch(here.url + article.path)).status).toBe(404)
      await until(async () => (await fetch(there.url + article.path)).status === 404)
      expect(performance.now() - since).toBeLessThan(MOST_STALE_MS)
    })

    it('show nothing of before, to those who asked while one of them stood still', async () => {
      const article = await publish('Klacht tijdens een stilstand')
      there.pause(true)
      await change(here, article, 'Na de stilstand.')
      const since = performance.now()
      await until(() => performance.now() - since > LOOK_MS)
      const waiting = Array.from({ length: 50 }, () => fetch(there.url + article.path))
      there.pause(false)
      const texts = await Promise.all((await Promise.all(waiting)).map((answer) => answer.text()))
      expect(texts.filter((text) => !text.includes('Na de stilstand.')).length).toBe(0)
    })

    // Processes that somebody starts by hand on one SQLite do not know of each other.
    it.skipIf(database === 'SQLite')('let one of those win who save the same at once', async () => {
      const { id } = await publish('Klacht van vele redacteuren')
      for (let round = 0; round < 3; round += 1)
        expect(
          await saveAtOnce(
            ask,
            [0, 1, 2, 0, 1].map((at) => fleet.sites[at]?.url ?? ''),
            id,
          ),
        ).toBe(1)
    })

    // On SQLite: `upgrade.test.ts`.
    it.skipIf(database === 'SQLite')('are joined by none of an older version', async () => {
      const client = await MongoClient.connect(here.env.DATABASE_URL ?? '')
      const schema = client.db().collection('schema-version')
      const before = await schema.findOne()
      expect(before).toMatchObject({ version: expect.stringMatching(/^\d{8}_\d{6}_/) })
      await schema.updateOne({}, { $set: { version: '29991231_000000_new' } })
      const older = { ...here.env, PORT: String(await freePort()), METRICS_PORT: '' }
      const { code, output } = await runToEnd('node', ['server/serve.mjs'], older)
      expect([code, output]).toEqual([1, expect.stringContaining('newer version of the site')])
      await schema.updateOne({}, { $set: { version: before?.version } })
      await client.close()
    })

    // On both: `npm run faults`.
    it.skipIf(database === 'MongoDB')(
      'show what one of them had changed that is killed',
      { timeout: 300_000 },
      async () => {
        const findings = await killWritersOf(fleet, MOMENTS, PATIENCE_MS)
        expect(findings.filter(({ passes }) => !passes)).toEqual([])
      },
    )
  })
})

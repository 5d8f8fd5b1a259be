import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Article, adminOf, saveAtOnce, staleFor } from '../support/many-processes'
import { startMongo } from '../support/mongodb'
import { ADMIN, startSite, type TestSite, until } from '../support/site'

/** What is promised for every process, from the answer to who changed something on. */
const MOST_STALE_MS = 1_000

/** What a process knows by a look no older than this, it takes for true. */
const LOOK_MS = 500

const mongo = await startMongo()
afterAll(() => mongo?.stop())

describe.each([
  { database: 'SQLite', env: {} as Record<string, string> | undefined },
  { database: 'MongoDB', env: mongo && { ...mongo.env, PAYLOAD_SECRET: 'a-secret-for-the-tests-only' } },
])('several processes of one site on $database', ({ database, env }) => {
  describe.skipIf(!env)('that begin at once', () => {
    let here: TestSite
    let there: TestSite
    let third: TestSite
    let ask: Awaited<ReturnType<typeof adminOf>>
    beforeAll(async () => {
      // On SQLite they share a folder of one machine; on MongoDB each is a machine of its own.
      const shared: Record<string, string> =
        database === 'SQLite' ? { DATA_DIR: await mkdtemp(join(tmpdir(), 'simpto-many-')) } : {}
      const begun = ['inside', 'outside', 'outside'].map((JOBS) => startSite({ ...env, ...shared, JOBS }))
      ;[here, there, third] = (await Promise.all(begun)) as [TestSite, TestSite, TestSite]
      ask = await adminOf(here.url, ADMIN)
    })
    afterAll(async () => {
      for (const site of [here, there, third]) await site?.stop()
      if (database === 'SQLite') await rm(here.dataDir, { recursive: true, force: true })
    })

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
        expect(await saveAtOnce(ask, [here.url, there.url, third.url, here.url, there.url], id)).toBe(1)
    })
  })
})

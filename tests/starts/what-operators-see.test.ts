import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startFilledSite } from '../support/filled-site'
import { scraped, sumOf } from '../support/measures'
import { startMongo } from '../support/mongodb'
import { freePort, runToEnd, startSite, type TestSite, until } from '../support/site'

const LIMIT = 2

/** What a request is called: nobody else's text. */
const NAME = /^[\da-f]{16}$/

describe('what operators see of a site of several processes', () => {
  let site: TestSite
  let port: number
  beforeAll(async () => {
    port = await freePort()
    site = await startFilledSite({
      METRICS_PORT: String(port),
      ACCESS_LOG: '1',
      WEB_PROCESSES: '2',
      COMMENT_LIMIT: String(LIMIT),
    })
  })
  afterAll(() => site.stop())

  const scrape = () => scraped(port)
  const lines = () =>
    site
      .log()
      .split('\n')
      .filter((line) => line.includes('"msg":"answered"'))
      .map((line) => JSON.parse(line))

  it('is what all of them measured together', async () => {
    await until(async () => sumOf(await scrape(), 'simpto_processes') === 2)
    const before = sumOf(await scrape(), 'simpto_requests_total', 'class="health"')
    await Promise.all(Array.from({ length: 12 }, () => fetch(`${site.url}/health/live`)))
    await until(async () => sumOf(await scrape(), 'simpto_requests_total', 'class="health"') === before + 12)
    expect(sumOf(await scrape(), 'simpto_build_info')).toBe(2)
  })

  it('is a page that is made, then kept', async () => {
    const of = async (origin: string) =>
      sumOf(await scrape(), 'simpto_requests_total', 'class="page"', `origin="${origin}"`)
    const [made, kept] = [await of('rendered'), await of('kept')]
    await until(async () => {
      // Not one of those that each process made before it opened its port.
      await (await fetch(`${site.url}/oorzaken?wie=jan@geheim.example`)).text()
      return (await of('kept')) > kept
    })
    expect(await of('rendered')).toBeGreaterThan(made)
    const text = await scrape()
    expect(sumOf(text, 'simpto_render_seconds_count', 'kind="page"')).toBeGreaterThan(0)
    expect(sumOf(text, 'simpto_kept_bytes')).toBeGreaterThan(1_000)
    expect(sumOf(text, 'simpto_search_entries')).toBeGreaterThan(0)
    expect(sumOf(text, 'simpto_database_seconds_count', 'operation="find"')).toBeGreaterThan(0)
  })

  it('is what a limit refuses', async () => {
    const post = () =>
      fetch(`${site.url}/symptomen/spierkrampen/reacties`, {
        method: 'POST',
        body: new URLSearchParams({ name: 'Jan', email: 'jan@geheim.example', body: 'Hallo' }),
      })
    for (let times = 0; times <= LIMIT; times += 1) await (await post()).text()
    await until(async () => sumOf(await scrape(), 'simpto_limit_refusals_total', 'limit="comments"') === 1)
    await until(() =>
      lines().some(
        ({ route, status, method }) =>
          `${method} ${route} ${status}` === 'POST /symptomen/[slug]/reacties 429',
      ),
    )
  })

  it('is a line for each request, by the name that a proxy gave it', async () => {
    await (
      await fetch(`${site.url}/zoeken?q=geheime+vraag`, { headers: { 'x-request-id': 'van-de-proxy-1' } })
    ).text()
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
    const traceparent = `00-${trace}-00f067aa0ba902b7-01`
    await (await fetch(`${site.url}/`, { headers: { traceparent } })).text()
    await (await fetch(`${site.url}/`, { headers: { 'x-request-id': 'jan@geheim.example' } })).text()
    await until(() =>
      [trace, 'van-de-proxy-1'].every((name) => lines().some((line) => line.request === name)),
    )
    const [search] = lines().filter(({ request }) => request === 'van-de-proxy-1')
    expect(search).toEqual({
      level: 'info',
      time: expect.any(String),
      msg: 'answered',
      method: 'GET',
      route: '/zoeken',
      status: 200,
      ms: expect.any(Number),
      bytes: expect.any(Number),
      origin: 'rendered',
      request: 'van-de-proxy-1',
    })
    expect(search.bytes).toBeGreaterThan(1_000)
  })

  it('names nobody', async () => {
    const seen =
      (await scrape()) +
      lines()
        .map((line) => JSON.stringify(line))
        .join('\n')
    for (const secret of ['geheim', 'spierkrampen', '127.0.0.1', '::1', 'undici'])
      expect(seen).not.toContain(secret)
  })

  it('is everything that the dashboard and the alarms ask for', async () => {
    const exported = new Set([...(await scrape()).matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name))
    const asked = ['dashboard.json', 'alerts.yml']
      .flatMap(
        (file) =>
          readFileSync(`deploy/grafana/${file}`, 'utf8').match(/\b(simpto|nodejs|process)_\w+/g) ?? [],
      )
      .map((name) => name.replace(/_(bucket|count|sum)$/, ''))
    expect(asked.filter((name) => !exported.has(name))).toEqual([])
    expect(asked.length).toBeGreaterThan(20)
  })

  it('is which build answers', async () => {
    const { version, build } = await (await fetch(`${site.url}/health/version`)).json()
    expect([version, build]).toEqual([
      expect.stringMatching(/^\d+\.\d+\.\d+$/),
      expect.stringMatching(/^[\da-f]{8,}$/),
    ])
  })

  it('is said of a port that something else uses', async () => {
    const env = { PORT: String(await freePort()), METRICS_PORT: String(port), DATA_DIR: site.dataDir }
    const { code, output } = await runToEnd('node', ['server/serve.mjs'], env)
    expect([code, output]).toEqual([1, expect.stringContaining(`Port ${port} is in use`)])
    expect(output).toContain('METRICS_PORT=')
  })
})

const mongo = await startMongo()

describe.skipIf(!mongo)('what operators see while the database is away', () => {
  let site: TestSite
  let port: number
  beforeAll(async () => {
    port = await freePort()
    site = await startSite({
      ...mongo?.env,
      PAYLOAD_SECRET: 'a-secret-for-the-tests-only',
      METRICS_PORT: String(port),
    })
    await fetch(`${site.url}/symptomen/spierkrampen`)
    expect(sumOf(await scraped(port), 'simpto_unconfirmed_seconds')).toBe(0)
    await mongo?.stop()
  })
  afterAll(() => site.stop())

  it('is for how long', async () => {
    await until(async () => sumOf(await scraped(port), 'simpto_unconfirmed_seconds') > 1)
    await until(async () => !/^simpto_mails\{/m.test(await scraped(port)))
  })

  it('is in the log by the name that the reader can give', async () => {
    const answer = await fetch(`${site.url}/symptomen/een-ander`)
    const name = answer.headers.get('x-request-id') ?? ''
    expect([answer.status, name]).toEqual([503, expect.stringMatching(NAME)])
    expect(await answer.text()).toContain(`<code>${name}</code>`)
    await until(() => site.log().includes(`"request":"${name}"`))
  })
})

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askAnew } from '../support/ask-anew'
import { startFilledSite } from '../support/filled-site'
import { adminOf, saveAtOnce } from '../support/many-processes'
import { scraped, sumOf } from '../support/measures'
import { ADMIN, freePort, runToEnd, type TestSite, until } from '../support/site'

const LIMIT = 6

describe('a site of several processes on one machine', () => {
  let site: TestSite
  let metricsPort: number
  const start = () =>
    startFilledSite({
      WEB_PROCESSES: '2',
      COMMENT_LIMIT: String(LIMIT),
      DRAIN_SECONDS: '2',
      METRICS_PORT: String(metricsPort),
      ACCESS_LOG: '1',
    })
  beforeAll(async () => {
    metricsPort = await freePort()
    site = await start()
  })
  afterAll(() => site.stop())

  const serving = () => {
    const children = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(site.pid)], {
      encoding: 'utf8',
    })
    return children
      .split('\n')
      .filter((line) => line.includes('serve.mjs'))
      .map((line) => Number.parseInt(line, 10))
  }

  it('has each followed by a new one once all serve, without a gap, when it is told to while they still begin', async () => {
    await until(() => serving().length === 2)
    const before = serving()
    let isOver = false
    const statuses: number[] = []
    const reading = (async () => {
      while (!isOver) {
        for (const path of ['/', '/health/ready'])
          statuses.push(...(await askAnew(site.url + path, 2)).map(({ status }) => status))
        // All at once they would take the processor from those that begin.
        await wait(25)
      }
    })()
    process.kill(site.pid, 'SIGHUP')
    await until(() => serving().length === 2 && !serving().some((pid) => before.includes(pid)))
    isOver = true
    await reading
    expect(statuses.filter((status) => status !== 200)).toEqual([])
  })

  it('shows a correction whoever of them is asked', async () => {
    const ask = await adminOf(site.url, ADMIN)
    const { docs } = await ask<{ docs: { id: string }[] }>('GET', `${site.url}/api/symptoms?limit=1`)
    const introduction = 'Voor alle processen.'
    await ask('PATCH', `${site.url}/api/symptoms/${docs[0]?.id}`, { introduction, _status: 'published' })
    const since = performance.now()
    await until(async () =>
      (await askAnew(`${site.url}/symptomen/spierkrampen`, 8)).every(({ text }) =>
        text.includes(introduction),
      ),
    )
    expect(performance.now() - since).toBeLessThan(5_000)
  })

  it('counts what one network posts for all of them together', async () => {
    const answers = await askAnew(`${site.url}/symptomen/spierkrampen/reacties`, LIMIT * 2, 'body=Hallo')
    expect(answers.filter(({ status }) => status === 429).length).toBe(LIMIT)
  })

  it('gives who reports too much the reason back', async () => {
    const ask = await adminOf(site.url, ADMIN)
    const { docs } = await ask<{ docs: { id: string }[] }>('GET', `${site.url}/api/symptoms?limit=1`)
    const comment = { symptom: docs[0]?.id, name: 'Jan', email: 'jan@voorbeeld.example', body: 'Hallo.' }
    const { id } = await ask<{ id: string }>('POST', `${site.url}/api/comments`, {
      ...comment,
      status: 'published',
    })
    const body = new URLSearchParams({ reactie: id, reason: 'Dit is <reclame>' })
    const answer = await fetch(`${site.url}/reacties/melden`, { method: 'POST', body })
    const html = await answer.text()
    expect(answer.status).toBe(429)
    expect(html).toContain('Er is te veel verstuurd vanaf uw netwerk.')
    expect(html).toContain('>Dit is &lt;reclame&gt;</textarea>')
  })

  it('lets one of those win who save the same at once', async () => {
    const ask = await adminOf(site.url, ADMIN)
    const { id } = await ask<{ id: string }>('POST', `${site.url}/api/symptoms`, { title: 'Voor velen' })
    const urls = Array.from({ length: 6 }, () => site.url)
    for (let round = 0; round < 3; round += 1) expect(await saveAtOnce(ask, urls, id)).toBe(1)
  })

  it('leaves nobody waiting who was given to one that died, goes on, and has another one follow it', async () => {
    await until(() => serving().length === 2)
    const [halted = 0, ...others] = serving()
    process.kill(halted, 'SIGSTOP')
    let answered = 0
    const answers = Array.from({ length: 8 }, () =>
      askAnew(site.url, 1)
        .then((answer) => {
          answered += 1
          return answer
        })
        .catch(() => 'broken off'),
    )
    // It is given one, and no more before it takes that; the other one answers all the rest.
    await until(() => answered === answers.length - 1)
    process.kill(halted, 'SIGKILL')
    const given = await Promise.race([Promise.all(answers), wait(10_000, ['still waiting'])])
    expect(given.flat()).toContain('broken off')
    expect(given).not.toContain('still waiting')
    await until(() => serving().length === 2 && !serving().includes(halted))
    expect(serving()).toEqual(expect.arrayContaining(others))
    await until(async () => (await askAnew(site.url, 8)).every(({ status }) => status === 200))
  })

  it('are as many as before when they are told to be replaced just as one died', async () => {
    await until(() => serving().length === 2)
    const before = serving()
    process.kill(before[0] ?? 0, 'SIGKILL')
    await until(() => serving().length === 1)
    process.kill(site.pid, 'SIGHUP')
    await until(() => !serving().some((pid) => before.includes(pid)))
    await until(() => serving().length === 2)
  })

  describe('what operators see', () => {
    const scrape = () => scraped(metricsPort)
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
      await until(
        async () => sumOf(await scrape(), 'simpto_requests_total', 'class="health"') === before + 12,
      )
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
      const refusals = async () => sumOf(await scrape(), 'simpto_limit_refusals_total', 'limit="comments"')
      const isRefused = async () => {
        const body = new URLSearchParams({ name: 'Jan', email: 'jan@geheim.example', body: 'Hallo' })
        const posted = await fetch(`${site.url}/symptomen/spierkrampen/reacties`, { method: 'POST', body })
        return posted.status === 429
      }
      const before = await refusals()
      await until(isRefused)
      await until(async () => (await refusals()) === before + 1)
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
      const env = {
        PORT: String(await freePort()),
        METRICS_PORT: String(metricsPort),
        DATA_DIR: site.dataDir,
      }
      const { code, output } = await runToEnd('node', ['server/serve.mjs'], env)
      expect([code, output]).toEqual([1, expect.stringContaining(`Port ${metricsPort} is in use`)])
      expect(output).toContain('METRICS_PORT=')
    })
  })

  it('says when it is told to stop, and goes on answering until balancers have heard', async () => {
    const statusOf = async (path: string) => (await fetch(site.url + path)).status
    expect(await statusOf('/health/ready')).toBe(200)
    const stopped = site.stop()
    try {
      await until(async () => (await statusOf('/health/ready')) === 503)
      // Each process hears of it at a moment of its own.
      await until(async () => {
        const answer = await fetch(`${site.url}/symptomen/spierkrampen`)
        expect(answer.status).toBe(200)
        return answer.headers.get('connection') === 'close'
      })
      expect(await statusOf('/health/live')).toBe(200)
      expect(await stopped).toBe(0)
    } catch (error) {
      // For a second try.
      await stopped
      site = await start()
      throw error
    }
  })
})

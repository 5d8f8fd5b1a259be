import { execFileSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askAnew } from '../support/ask-anew'
import { startFilledSite } from '../support/filled-site'
import { adminOf, saveAtOnce } from '../support/many-processes'
import { ADMIN, type TestSite, until } from '../support/site'

const LIMIT = 6

describe('a site of several processes on one machine', () => {
  let site: TestSite
  beforeAll(async () => {
    site = await startFilledSite({ WEB_PROCESSES: '2', COMMENT_LIMIT: String(LIMIT), DRAIN_SECONDS: '1' })
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

  it('replaces them once all serve, when it is told to while they still begin', async () => {
    await until(() => serving().length === 2)
    const before = serving()
    process.kill(site.pid, 'SIGHUP')
    await until(() => serving().length === 2 && !serving().some((pid) => before.includes(pid)))
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

  it('goes on when one of them dies, and has another one follow it', async () => {
    const [first, ...others] = serving()
    process.kill(first ?? 0, 'SIGKILL')
    await until(() => serving().length === 2 && !serving().includes(first ?? 0))
    expect(serving()).toEqual(expect.arrayContaining(others))
    await until(async () => (await askAnew(site.url, 8)).every(({ status }) => status === 200))
  })

  it('has each followed by a new one without a gap, and is ready all the time', async () => {
    const before = serving()
    let isOver = false
    const statuses: number[] = []
    const reading = (async () => {
      while (!isOver)
        for (const path of ['/', '/health/ready'])
          statuses.push(...(await askAnew(site.url + path, 2)).map(({ status }) => status))
    })()
    process.kill(site.pid, 'SIGHUP')
    await until(() => serving().length === 2 && !serving().some((pid) => before.includes(pid)))
    isOver = true
    await reading
    expect(statuses.filter((status) => status !== 200)).toEqual([])
  })

  it('leaves nobody waiting who was given to one that died before it took the connection', async () => {
    const [halted = 0] = serving()
    process.kill(halted, 'SIGSTOP')
    const answers = Array.from({ length: 8 }, () => askAnew(site.url, 1).catch(() => 'broken off'))
    await wait(500)
    process.kill(halted, 'SIGKILL')
    const given = await Promise.race([Promise.all(answers), wait(10_000, ['still waiting'])])
    expect(given.flat()).toContain('broken off')
    expect(given).not.toContain('still waiting')
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
})

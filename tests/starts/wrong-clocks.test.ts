import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startFilledSite } from '../support/filled-site'
import { adminOf, staleFor } from '../support/many-processes'
import { ADMIN, IN_A_HURRY, startSite, type TestSite, until } from '../support/site'
import { setClock, wrongClock } from '../support/wrong-clock'

const folder = await mkdtemp(join(tmpdir(), 'simpto-clock-'))
const by = join(folder, 'offset')
const env = wrongClock(by)
afterAll(() => rm(folder, { recursive: true }))

describe.skipIf(!env)('a process whose clock is wrong', () => {
  let right: TestSite
  let wrong: TestSite
  let ask: Awaited<ReturnType<typeof adminOf>>
  beforeAll(async () => {
    await setClock(by, '+0')
    right = await startFilledSite(IN_A_HURRY)
    wrong = await startSite({ ...env, ...IN_A_HURRY, DATA_DIR: right.dataDir, JOBS: 'outside' })
    ask = await adminOf(right.url, ADMIN)
  })
  afterAll(async () => {
    await wrong.stop()
    await right.stop()
  })

  /** Publishes it where the clock is wrong. */
  const publish = async (title: string, of?: string) => {
    const way = of ? `/${of}` : ''
    const article = { title, introduction: `${title}.`, _status: 'published' }
    return ask<{ id: string; slug: string }>(
      of ? 'PATCH' : 'POST',
      `${wrong.url}/api/symptoms${way}`,
      article,
    )
  }
  const isFound = async (title: string) =>
    (await (await fetch(`${right.url}/zoeken?q=${encodeURIComponent(title)}`)).text()).includes(
      `>${title}</a>`,
    )

  it.each([
    { offset: '-10m', name: 'achter' },
    { offset: '+10m', name: 'voor' },
    { offset: '-1h', name: 'teruggezet' },
  ])('by $offset shows what it changed at once, and so do the others', async ({ offset, name }) => {
    const { id, slug } = await publish(`Klokklacht ${name}`)
    const path = `/symptomen/${slug}`
    for (const { url } of [right, wrong]) await staleFor(url + path, 'Klokklacht', performance.now())
    await setClock(by, offset)
    await publish(`Tijdklacht ${name}`, id)
    const since = performance.now()
    expect(await staleFor(wrong.url + path, `Tijdklacht ${name}.`, since)).toBe(0)
    expect(await staleFor(right.url + path, `Tijdklacht ${name}.`, since)).toBeLessThan(1_000)
    await until(() => isFound(`Tijdklacht ${name}`))
    expect(performance.now() - since).toBeLessThan(3_000)
  })

  it('takes the form off an article that closed, though the jobs saw it close long before', async () => {
    await ask('POST', `${right.url}/api/globals/site-settings`, { comments: { closeAfterDays: 1 } })
    await setClock(by, '-10m')
    const { id, slug } = await publish('Klacht die sluit')
    const publishedAt = new Date(Date.now() - 86_400_000 + 4_000).toISOString()
    await ask('PATCH', `${right.url}/api/symptoms/${id}`, { publishedAt, _status: 'published' })
    const hasForm = async ({ url }: TestSite) =>
      (await (await fetch(`${url}/symptomen/${slug}`)).text()).includes('Geef een reactie')
    expect([await hasForm(right), await hasForm(wrong)]).toEqual([true, true])
    await until(async () => !(await hasForm(right)))
    // By its own clock it is open for ten minutes more, and its page is made anew with a form.
    await until(() => hasForm(wrong))
    await setClock(by, '+0')
    await until(async () => !(await hasForm(wrong)), 20_000)
  })
})

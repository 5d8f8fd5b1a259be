import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, site, stranger } from '../support/client'
import { ADMIN, until } from '../support/site'
import { wordpressExport } from '../support/wordpress-export'

const mark = `${process.pid}${Date.now().toString(36)}`

/** An export with some posts, each with a comment. */
const exportOf = (posts: number) =>
  wordpressExport(
    'beheer.example',
    Array.from({ length: posts }, (_, at) => ({
      id: at + 1,
      title: `Klacht ${mark} ${at + 1}`,
      slug: `klacht-${mark}-${at + 1}`,
      content: '<p>Een alinea.</p>',
      comments: [{ id: at + 1_000 }],
    })),
  )

describe.skipIf(!inject('site'))('importing in the admin', () => {
  let admin: Client
  let token: string
  beforeAll(async () => {
    admin = await login()
    token = (await (await stranger.send('POST', '/api/users/login', { ...ADMIN })).json()).token
  })

  const send = (query: string, body: string, signal?: AbortSignal) =>
    fetch(`${site().url}/api/import?name=export.xml${query}`, {
      method: 'POST',
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/octet-stream' },
      body,
      ...(signal && { signal }),
    })
  const linesOf = async (answer: Response) =>
    (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { state: string; text: string; part?: number })
  const articles = async () =>
    (await (await admin.get(`/api/symptoms?where[title][like]=${mark}&limit=0&draft=true`)).json()).totalDocs
  const kept = () => {
    const folder = join(site().env.DATA_DIR ?? '', 'imports')
    return existsSync(folder) ? readdirSync(folder) : []
  }

  it('tries a file without storing anything, stores it once, and keeps no copy', async () => {
    const file = exportOf(3)
    const tried = (await linesOf(await send('&dryRun', file))).at(-1)
    expect(tried).toMatchObject({ state: 'done' })
    expect(tried?.text).toContain('3')
    expect(await articles()).toBe(0)
    expect((await linesOf(await send('&publish', file))).at(-1)).toMatchObject({ state: 'done' })
    expect(await articles()).toBe(3)
    expect((await stranger.get(`/symptomen/klacht-${mark}-1`)).status).toBe(200)
    await linesOf(await send('&publish', file))
    expect(await articles()).toBe(3)
    expect(kept()).toEqual([])
  }, 120_000)

  it('says in words what is wrong with a file', async () => {
    const last = (
      await linesOf(await send('', '<?xml version="1.0"?><feed><title>Iets anders</title></feed>'))
    ).at(-1)
    expect(last?.state).toBe('failed')
    expect(last?.text).toMatch(/[A-Z]/)
    expect(last?.text).not.toContain('at Object')
  })

  it('stops when its editor leaves, and lets the next one begin', async () => {
    const leaving = new AbortController()
    const answer = await send('', exportOf(400), leaving.signal)
    const reader = answer.body?.getReader()
    await reader?.read()
    const refused = await send('&dryRun', exportOf(1))
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('Er loopt al een import')
    leaving.abort()
    await until(async () => {
      const next = await send('&dryRun', exportOf(1))
      await next.text()
      return next.status === 200
    })
  }, 120_000)

  it('is for editors', async () => {
    const author = await loginAs('author')
    expect((await author.send('POST', '/api/import?name=x.xml', {})).status).toBe(403)
    expect((await stranger.send('POST', '/api/import?name=x.xml', {})).status).toBe(403)
  })
})

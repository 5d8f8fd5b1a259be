import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest'
import { type Client, listen, login, loginAs, site, stranger, unique } from '../support/client'
import { ADMIN, until } from '../support/site'
import { wordpressExport } from '../support/wordpress-export'

let mark: string

/** An export with some posts, each with a comment. */
const exportOf = (posts: number) =>
  wordpressExport(
    `${mark}.example`,
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
  // Nobody imported anything of that site before.
  beforeEach(() => {
    mark = unique('beheer').replace(' ', '')
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
  const importsFolder = () => join(site().env.DATA_DIR ?? '', 'imports')
  const kept = () => (existsSync(importsFolder()) ? readdirSync(importsFolder()) : [])
  const put = (batch: string, path: string, body: Buffer) =>
    fetch(`${site().url}/api/import/pictures/${batch}?${new URLSearchParams({ path })}`, {
      method: 'PUT',
      headers: { authorization: `JWT ${token}` },
      body: new Uint8Array(body),
    })

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

  it('takes the kinds that are named as articles', async () => {
    const item = { id: 1, title: `Klacht ${mark}`, type: 'aandoening', content: '<p>Een alinea.</p>' }
    const file = wordpressExport(`${mark}.example`, [item])
    expect((await linesOf(await send('', file))).at(-1)?.text).toContain('Noem "aandoening"')
    expect(await articles()).toBe(0)
    await linesOf(await send('&articlesOf=aandoening', file))
    expect(await articles()).toBe(1)
  })

  it('says in words what is wrong with a file', async () => {
    const last = (
      await linesOf(await send('', '<?xml version="1.0"?><feed><title>Iets anders</title></feed>'))
    ).at(-1)
    expect(last?.state).toBe('failed')
    expect(last?.text).toMatch(/[A-Z]/)
    expect(last?.text).not.toContain('at Object')
  })

  it('stops when its editor leaves, and lets the next one begin', async () => {
    const said = listen()
    const leaving = new AbortController()
    onTestFinished(() => leaving.abort())
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
    expect(said()).not.toContain('unhandledRejection')
  }, 120_000)

  it('takes the pictures of that site along, once, and keeps no copy', async () => {
    const { batch } = await admin.ok<{ batch: string }>('POST', '/api/import/pictures')
    const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#246' } })
      .jpeg()
      .toBuffer()
    expect((await put(batch, '2024/05/been.jpg', picture)).status).toBe(204)
    const item = {
      id: 7_001,
      title: `Met beeld ${mark}`,
      slug: `met-beeld-${mark}`,
      content: `<p><img src="https://${mark}.example/wp-content/uploads/2024/05/been-300x200.jpg" alt="Een been"></p>`,
      comments: [],
    }
    const file = wordpressExport(`${mark}.example`, [item])
    await linesOf(await send(`&dryRun&pictures=${batch}`, file))
    expect(kept()).toEqual([batch])
    await linesOf(await send(`&publish&pictures=${batch}`, file))
    expect(kept()).toEqual([])
    expect(await (await stranger.get(`/symptomen/met-beeld-${mark}`)).text()).toContain('alt="Een been"')
  }, 120_000)

  it.each([
    ['a path out of the folder', '../../weg.jpg'],
    ['a path from the root', '/etc/weg.jpg'],
    ['a file that is no picture', 'uploads/weg.php'],
    ['no path', ''],
  ])('refuses %s', async (_, path) => {
    const { batch } = await admin.ok<{ batch: string }>('POST', '/api/import/pictures')
    expect((await put(batch, path, Buffer.from('x'))).status).toBe(400)
    await rm(join(importsFolder(), batch), { recursive: true })
  })

  it('says so when the pictures are not there any more', async () => {
    const gone = randomUUID()
    expect((await put(gone, 'a.jpg', Buffer.from('x'))).status).toBe(410)
    expect((await put('elders', 'a.jpg', Buffer.from('x'))).status).toBe(410)
    expect((await send(`&pictures=${gone}`, exportOf(1))).status).toBe(410)
    expect((await linesOf(await send('&dryRun', exportOf(1)))).at(-1)?.state).toBe('done')
  })

  it('is for editors', async () => {
    const author = await loginAs('author')
    expect((await author.send('POST', '/api/import?name=x.xml', {})).status).toBe(403)
    expect((await stranger.send('POST', '/api/import?name=x.xml', {})).status).toBe(403)
    expect((await author.send('POST', '/api/import/pictures')).status).toBe(403)
    const anywhere = `${site().url}/api/import/pictures/${randomUUID()}?path=a.jpg`
    expect((await fetch(anywhere, { method: 'PUT', body: 'x' })).status).toBe(403)
  })
})

import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startFilledSite } from '../support/filled-site'
import { findRclone, type ObjectStorage, objectStorage } from '../support/object-storage'
import { ADMIN, freePort, runToEnd, startSite, type TestSite, until } from '../support/site'
import { wordpressExport } from '../support/wordpress-export'

interface Picture {
  id: string
  filename: string
  url: string
  width: number
  mimeType: string
  sizes: Record<string, { filename: string | null }>
}

/** Of the article that a site begins with. */
const SEEDED = 'spierkrampen-spierkramp-door-sporten.webp'

const rclone = findRclone()

describe.skipIf(!rclone)('pictures in object storage', () => {
  let folder: string
  let storage: ObjectStorage
  /** Two processes of one site, and another site that keeps its pictures on disk. */
  let one: TestSite
  let other: TestSite
  let onDisk: TestSite

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'simpto-objects-'))
    storage = await objectStorage(rclone ?? '')
    const secret = { PAYLOAD_SECRET: 'geheim van object-storage.test', JOBS: 'outside' }
    one = await startSite({ ...secret, ...storage.env, DATA_DIR: join(folder, 'one') })
    const database = { DATABASE_URL: `file:${folder}/one/simpto.db` }
    ;[other, onDisk] = await Promise.all([
      startSite({ ...secret, ...storage.env, ...database, DATA_DIR: join(folder, 'other') }),
      startFilledSite({ JOBS: 'outside' }),
    ])
  })
  afterAll(async () => {
    await Promise.all([one, other, onDisk].map((site) => site?.stop()))
    await storage?.remove()
    await rm(folder, { recursive: true, force: true })
  })

  const objects = async (prefix = 'media') =>
    (await readdir(join(storage.folder, prefix), { recursive: true }).catch(() => [])).sort()
  const object = (name: string) => readFile(join(storage.folder, 'media', name))

  it('stand there with all their sizes, and each process sends them as they are', async () => {
    const before = await objects()
    expect(before).toContain(SEEDED)
    const picture = await made(one, 'spier.png', await png({ width: 900 }))
    expect(await objects()).toEqual([...before, ...namesOf(picture)].sort())
    expect(namesOf(picture)).toHaveLength(5)
    expect(existsSync(join(one.dataDir, 'media'))).toBe(false)
    for (const name of namesOf(picture)) {
      const sent = await fetch(`${other.url}/api/media/file/${name}?v=1`)
      expect(Buffer.from(await sent.arrayBuffer())).toEqual(await object(name))
    }
  })

  it('are sent as from disk: whole, in part, and when nothing is to be had', async () => {
    const bytes = await png({ width: 300, background: '#284' })
    const [here, there] = [await made(one, 'kop.png', bytes), await made(onDisk, 'kop.png', bytes)]
    expect(here.filename).toBe(there.filename)
    const questions: [string, Record<string, string>?][] = [
      ['GET'],
      ['HEAD'],
      ['GET', { range: 'bytes=0-99' }],
      ['GET', { range: 'bytes=-50' }],
      ['GET', { range: 'bytes=20-' }],
      ['GET', { range: 'bytes=9999999-' }],
      ['GET', { range: 'nonsense' }],
      ['GET', { 'if-none-match': '"x"', 'if-modified-since': new Date().toUTCString() }],
      ['GET', { origin: 'https://elsewhere.example' }],
    ]
    for (const query of ['', '?v=1']) {
      for (const [method, headers = {}] of questions) {
        const ask = (site: TestSite) =>
          answerOf(`${site.url}/api/media/file/kop.png${query}`, method, headers)
        expect(await ask(one), `${method} ${JSON.stringify(headers)} ${query}`).toEqual(await ask(onDisk))
      }
    }
    const none = (site: TestSite) => answerOf(`${site.url}/api/media/file/nergens.png?v=1`)
    expect(await none(one)).toMatchObject({ status: 404, headers: { 'cache-control': 'no-store' } })
    expect(await none(onDisk)).toMatchObject({ status: 404, headers: { 'cache-control': 'no-store' } })
  })

  it('can be replaced, cropped and copied, and take all their objects with them', async () => {
    const before = await objects()
    const { id } = await made(one, 'been.jpg', await png({ width: 900 }).then(jpeg))
    const replaced = await made(one, 'x.jpg', await png({ width: 1000 }).then(jpeg), `/${id}`)
    expect(replaced).toMatchObject({ filename: 'been.jpg', width: 1000 })
    expect((await sharp(await object('been.jpg')).metadata()).width).toBe(1000)
    const half = Object.entries({ width: 50, height: 100, x: 0, y: 0 }).map(
      ([side, value]) => `uploadEdits[crop][${side}]=${value}`,
    )
    const edits = [...half, 'uploadEdits[widthInPixels]=500', 'uploadEdits[heightInPixels]=600'].join('&')
    const cropped = await api<Picture>(one, 'PATCH', `/api/media/${id}?${edits}`, {})
    expect(cropped).toMatchObject({ filename: 'been.jpg', width: 500 })
    expect((await sharp(await object('been.jpg')).metadata()).width).toBe(500)
    const copy = await api<Picture & { alt: string }>(one, 'POST', `/api/media/${id}/duplicate`, {})
    expect(copy).toMatchObject({ filename: 'been-1.jpg', alt: 'Een proef', width: 500 })
    const other = await made(one, 'x.png', await png({ width: 700 }), `/${id}`)
    expect(other).toMatchObject({ filename: 'been.png', mimeType: 'image/png' })
    expect(await objects()).toEqual([...before, ...namesOf(copy), ...namesOf(other)].sort())
    for (const picture of [id, copy.id]) await api(one, 'DELETE', `/api/media/${picture}`)
    expect(await objects()).toEqual(before)
    expect(await files('replaced')).toEqual([])
  })

  it('leave nothing where one is refused', async () => {
    const before = await objects()
    const answer = await upload(one, 'zonder.png', await png({ width: 900 }), '', { alt: '' })
    expect(answer.status).toBe(400)
    expect(await objects()).toEqual(before)
  })

  const files = async (prefix: string) =>
    (await readdir(join(storage.folder, prefix), { recursive: true, withFileTypes: true }).catch(() => []))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)

  it('are missed in words while the storage is away, and nothing is half done', async () => {
    const picture = await made(one, 'voet.png', await png({ width: 500 }))
    await api(one, 'POST', '/api/globals/site-settings', { logo: picture.id })
    const before = await count(one)
    await storage.stop()
    try {
      const away = await answerOf(`${one.url}/api/media/file/voet.png?v=1`)
      expect(away).toMatchObject({
        status: 503,
        headers: { 'cache-control': 'no-store', 'retry-after': '30' },
      })
      expect((await fetch(`${one.url}/deel.png`)).status).toBe(503)
      expect((await fetch(`${one.url}/symptomen/spierkrampen`)).status).toBe(200)
      for (const path of ['', `/${picture.id}`]) {
        const refused = await upload(one, 'teen.png', await png({ width: 900 }), path)
        const { errors } = (await refused.json()) as { errors: { message: string }[] }
        expect([refused.status, errors[0]?.message]).toEqual([503, expect.stringContaining('De opslag van')])
      }
      expect(await count(one)).toBe(before)
    } finally {
      await storage.start()
    }
    const sent = await fetch(`${one.url}/api/media/file/voet.png`)
    expect(Buffer.from(await sent.arrayBuffer())).toEqual(await object('voet.png'))
    expect((await fetch(`${one.url}/deel.png`)).status).toBe(200)
    expect(await made(one, 'teen.png', await png({ width: 500 }))).toMatchObject({ filename: 'teen.png' })
  })

  it('that come for an import may come to one process, and be imported by another', async () => {
    const before = await objects()
    const { batch } = await api<{ batch: string }>(one, 'POST', '/api/import/pictures')
    const path = '2024/05/enkel één.jpg'
    const headers = { authorization: `JWT ${await tokenOf(one)}` }
    const sent = await fetch(`${one.url}/api/import/pictures/${batch}?${new URLSearchParams({ path })}`, {
      method: 'PUT',
      headers,
      body: new Uint8Array(await png({ width: 300 }).then(jpeg)),
    })
    expect(sent.status).toBe(204)
    expect(await files(`imports/${batch}`)).toContain('enkel één.jpg')
    const post = {
      id: 1,
      title: 'Enkel met beeld',
      slug: 'enkel-met-beeld',
      content: `<p><img src="https://elders.example/wp-content/uploads/${encodeURI(path)}" alt="Een enkel"></p>`,
      comments: [],
    }
    const imported = async (query: string) => {
      const asked = `${other.url}/api/import?name=export.xml&pictures=${batch}${query}`
      const body = wordpressExport('elders.example', [post])
      const answer = await fetch(asked, { method: 'POST', headers, body })
      return { status: answer.status, said: await answer.text() }
    }
    expect(await imported('&dryRun')).toMatchObject({ status: 200, said: expect.stringContaining('"done"') })
    expect(await files(`imports/${batch}`)).toContain('enkel één.jpg')
    expect(await imported('&publish')).toMatchObject({ status: 200, said: expect.stringContaining('"done"') })
    expect((await objects()).length).toBeGreaterThan(before.length)
    expect(await (await fetch(`${one.url}/symptomen/enkel-met-beeld`)).text()).toContain('alt="Een enkel"')
    expect(await files('imports')).toEqual([])
    expect((await imported('')).status).toBe(410)
    for (const site of [one, other])
      expect(await readdir(join(site.dataDir, 'imports')).catch(() => [])).toEqual([])
  })

  it('are never without their files after a kill in an upload; what belongs to none the log tells', async () => {
    const before = await objects()
    void upload(other, 'half.png', await png({ width: 3000 })).catch(() => undefined)
    await until(async () => (await objects()).length > before.length)
    storage.signal('SIGSTOP')
    await other.stop('SIGKILL')
    storage.signal('SIGCONT')
    const stray = join(storage.folder, 'media/wees.png')
    await writeFile(stray, 'x')
    await utimes(stray, 0, 0)
    const [left, waiting] = [randomUUID(), randomUUID()].map((batch) =>
      join(storage.folder, 'imports', batch),
    )
    for (const batch of [left, waiting]) {
      await mkdir(batch ?? '', { recursive: true })
      await writeFile(join(batch ?? '', 'knie.jpg'), 'x')
    }
    await utimes(join(left ?? '', 'knie.jpg'), 0, 0)
    other = await startSite({ ...other.env, JOBS: 'inside' })
    const present = await objects()
    const { docs } = await api<{ docs: Picture[] }>(one, 'GET', '/api/media?limit=100')
    expect(docs.flatMap(namesOf).filter((name) => !present.includes(name))).toEqual([])
    expect(docs.length).toBeGreaterThan(1)
    await until(() => /objects of the bucket belong to no picture/.test(other.log()))
    expect(other.log()).toContain('media/wees.png')
    expect(existsSync(stray)).toBe(true)
    await until(() => !existsSync(join(left ?? '', 'knie.jpg')))
    expect(existsSync(join(waiting ?? '', 'knie.jpg'))).toBe(true)
  })

  it('move there and back by a command that can be interrupted, and compares', async () => {
    const bucket = join(storage.folder, '../elsewhere')
    await rm(bucket, { recursive: true, force: true })
    await mkdir(bucket)
    const there = { ...storage.env, S3_BUCKET: 'elsewhere' }
    const move = (direction: string, dataDir: string) =>
      runToEnd('node', ['scripts/media.mjs', direction], { ...there, DATA_DIR: dataDir })
    const total = (await readdir(join(onDisk.dataDir, 'media'))).length
    expect(await move('to-s3', onDisk.dataDir)).toMatchObject({
      code: 0,
      output: expect.stringContaining(`${total} copied and compared, 0 were there`),
    })
    // One half, and one that is another: of long ago, as an interrupted copy leaves it, and newer.
    await writeFile(join(bucket, `media/${SEEDED}`), 'half')
    await utimes(join(bucket, `media/${SEEDED}`), 0, 0)
    expect(await move('to-s3', onDisk.dataDir)).toMatchObject({
      code: 0,
      output: expect.stringContaining(`1 copied and compared, ${total - 1} were there`),
    })
    await writeFile(join(bucket, `media/${SEEDED}`), 'newer')
    expect(await move('to-s3', onDisk.dataDir)).toMatchObject({
      code: 1,
      output: expect.stringContaining(`${SEEDED} is another file there, and a newer one`),
    })
    await copyFile(join(onDisk.dataDir, `media/${SEEDED}`), join(bucket, `media/${SEEDED}`))
    const back = join(folder, 'back')
    expect(await move('from-s3', back)).toMatchObject({ code: 0 })
    expect(await sums(join(back, 'media'))).toEqual(await sums(join(onDisk.dataDir, 'media')))
  })

  it('are exported from there, and imported to there', async () => {
    const bucket = join(storage.folder, '../imported')
    await rm(bucket, { recursive: true, force: true })
    await mkdir(bucket)
    const exported = await mkdtemp(join(folder, 'export-'))
    expect((await runToEnd('node', ['scripts/export.mjs', exported], one.env)).code).toBe(0)
    const fresh = {
      ...storage.env,
      S3_BUCKET: 'imported',
      DATA_DIR: join(folder, 'fresh'),
      PAYLOAD_SECRET: one.env.PAYLOAD_SECRET ?? '',
    }
    expect((await runToEnd('node', ['scripts/import.mjs', exported], fresh)).code).toBe(0)
    expect(Object.keys(await sums(join(exported, 'media')))).toContain(SEEDED)
    expect(await sums(join(bucket, 'media'))).toEqual(await sums(join(exported, 'media')))
    expect(existsSync(join(folder, 'fresh/media'))).toBe(false)
  })

  it.each([
    [{ S3_BUCKET: 'nergens' }, 'There is no bucket nergens'],
    [{ S3_SECRET_ACCESS_KEY: 'een-ander-geheim' }, 'refuses the bucket'],
  ])('let no site start with %o', async (wrong, words) => {
    const env = {
      ...storage.env,
      ...wrong,
      DATA_DIR: join(folder, 'refused'),
      PORT: String(await freePort()),
    }
    const { code, output } = await runToEnd('node', ['server/serve.mjs'], env)
    expect([code, output]).toEqual([1, expect.stringContaining(words)])
  })
})

const tokens = new Map<TestSite, string>()

async function tokenOf(site: TestSite): Promise<string> {
  const known = tokens.get(site)
  if (known) return known
  const body = JSON.stringify({ email: 'admin@example.org', password: ADMIN.password })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${site.url}/api/users/login`, { method: 'POST', headers, body })
  const { token } = (await answer.json()) as { token: string }
  tokens.set(site, token)
  return token
}

/** Asks as an admin, and expects success. */
async function api<Answer>(site: TestSite, method: string, path: string, body?: object): Promise<Answer> {
  const headers = { authorization: `JWT ${await tokenOf(site)}`, 'content-type': 'application/json' }
  const answer = await fetch(site.url + path, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  })
  const json = await answer.json()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(json)}`)
  return json.doc ?? json
}

/** A new picture, or another file for one (`/id`). */
async function upload(
  site: TestSite,
  name: string,
  data: Buffer,
  path = '',
  fields: object = { alt: 'Een proef' },
): Promise<Response> {
  const form = new FormData()
  form.set('_payload', JSON.stringify(fields))
  form.set(
    'file',
    new Blob([new Uint8Array(data)], { type: name.endsWith('png') ? 'image/png' : 'image/jpeg' }),
    name,
  )
  const headers = { authorization: `JWT ${await tokenOf(site)}` }
  return fetch(`${site.url}/api/media${path}`, { method: path ? 'PATCH' : 'POST', headers, body: form })
}

async function made(site: TestSite, name: string, data: Buffer, path = ''): Promise<Picture> {
  const answer = await upload(site, name, data, path)
  const { doc, errors } = (await answer.json()) as { doc: Picture; errors?: unknown }
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${JSON.stringify(errors)}`)
  return doc
}

const count = async (site: TestSite) =>
  (await api<{ totalDocs: number }>(site, 'GET', '/api/media?limit=1')).totalDocs

function namesOf({ filename, sizes }: Picture): string[] {
  return [filename, ...Object.values(sizes).flatMap((size) => size.filename ?? [])].sort()
}

function png({ width, background = '#a53' }: { width: number; background?: string }): Promise<Buffer> {
  return sharp({ create: { width, height: 600, channels: 3, background } })
    .png()
    .toBuffer()
}

const jpeg = (data: Buffer) => sharp(data).jpeg().toBuffer()

/** What is sent, but for what differs between any two answers. */
async function answerOf(url: string, method = 'GET', headers: Record<string, string> = {}) {
  const answer = await fetch(url, { method, headers })
  const body = sumOf(Buffer.from(await answer.arrayBuffer()))
  const { date: _, 'x-request-id': __, ...sent } = Object.fromEntries(answer.headers)
  return { status: answer.status, headers: sent, body }
}

const sumOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** Of each file in a folder. */
async function sums(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const name of (await readdir(folder)).sort()) found[name] = sumOf(await readFile(join(folder, name)))
  return found
}

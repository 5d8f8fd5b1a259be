import { readFileSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { EXPORTED } from '@/export/format'
import { type Client, login, loginAs, site, stranger, unique } from '../support/client'
import { linkIn, mailsTo, nextMailTo } from '../support/outbox'
import { placeComment } from '../support/post-comment'
import { block, richText } from '../support/rich-text'
import { freePort, runToEnd, startSite, type TestSite, until } from '../support/site'

describe.skipIf(!inject('site'))('taking the whole content elsewhere', () => {
  let folder: string
  let admin: Client
  let subscribed: { id: string; email: string }
  const title = unique('Meeneemartikel')

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'simpto-export-'))
    admin = await login()
    const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#753' } })
      .png()
      .toBuffer()
    const file = { data: picture, name: 'meeneemplaatje.png', type: 'image/png' }
    const made = await admin.upload('POST', '/api/media', file, { alt: title })
    const image = (await made.json()).doc.id
    const body = richText(block('figure', { image }))
    const cause = await admin.ok('POST', '/api/causes', {
      name: `${title} oorzaak`,
      kind: 'condition',
      codes: [{ system: 'icd-10', code: 'R25.2' }],
    })
    const source = await admin.ok('POST', '/api/sources', { title: `${title} bron`, year: 2023 })
    const range = { casesFrom: 0.5, casesTo: 1, year: 2023, sourceRecord: source.id }
    const causes = [{ cause: cause.id, casesPerYear: 0.8, note: '=1+1', ...range }]
    const data = {
      title,
      body,
      causes,
      sourceRecords: [source.id],
      _status: 'published',
      synonyms: ['a', 'b'],
    }
    const article = await admin.ok('POST', '/api/symptoms', data)
    const said = { symptom: article.id, name: 'L', email: 'lezer@export.example', status: 'published' }
    const comment = await admin.ok('POST', '/api/comments', { ...said, body: 'Eerste' })
    const answer = await admin.ok('POST', '/api/comments', { ...said, body: 'Antwoord', parent: comment.id })
    const blocked = { kind: 'address', value: 'geblokkeerd@export.example', reason: 'Reclame' }
    await admin.ok('POST', '/api/comment-blocks', blocked)
    await admin.ok('PATCH', `/api/comments/${answer.id}`, { status: 'rejected' })
    await admin.ok('PATCH', `/api/comments/${answer.id}`, { body: 'Antwoord, bewerkt' })
    await admin.ok('POST', '/api/comments/desk/notes', { comment: comment.id, body: 'Meegenomen.' })
    await admin.ok('PATCH', `/api/symptoms/${article.id}`, {
      slug: `${article.slug}-nu`,
      _status: 'published',
    })
    await admin.ok('PATCH', `/api/symptoms/${article.id}?draft=true`, { introduction: 'Nog niet af.' })
    await readersDo(comment.id)
    await planPublication(article.id)
    await colleaguesDo(article.id)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  /** What leaves a report, a search that found nothing, and mails. */
  async function readersDo(comment: string): Promise<void> {
    const report = new URLSearchParams({ reactie: comment, reason: 'Reclame' })
    await fetch(`${site().url}/reacties/melden`, { method: 'POST', body: report })
    await stranger.get('/zoeken?q=qzxmeenemen')
    subscribed = await placeComment(admin, 'spierkrampen', { notifyReplies: 'ja' })
    await until(async () => (await admin.get('/api/search-misses').then(json)).totalDocs > 0)
    await nextMailTo(subscribed.email)
  }

  async function colleaguesDo(article: string): Promise<void> {
    const editor = await loginAs('editor')
    const { user } = await editor.get('/api/users/me').then(json)
    await editor.ok('POST', `/api/symptoms/${article}/remarks`, { about: 'whole', text: 'Klopt dit?' })
    await admin.ok('POST', `/api/symptoms/${article}/reviews`, { of: user.id })
  }

  async function planPublication(article: string): Promise<void> {
    const { user } = await (await loginAs('editor')).get('/api/users/me').then(json)
    await admin.ok('POST', '/api/payload-jobs', {
      taskSlug: 'schedulePublish',
      waitUntil: new Date(Date.now() + 86_400_000).toISOString(),
      input: {
        type: 'unpublish',
        doc: { relationTo: 'symptoms', value: article },
        user: { relationTo: 'users', value: user.id },
      },
    })
  }

  const json = (answer: Response) => answer.json()
  const isOnMongo = () => Boolean(site().env.DATABASE_URL?.startsWith('mongodb'))
  const at = (name: string) => join(folder, name)
  const command = (name: 'import' | 'export', path: string, env: Record<string, string>) =>
    runToEnd('node', [`scripts/${name}.mjs`, at(path)], { ...env, LOG_LEVEL: 'warn' })
  /** A site that does not exist yet, on SQLite. */
  const fresh = (name: string) => ({
    ...site().env,
    DATA_DIR: at(name),
    DATABASE_URL: `file:${at(name)}/x.db`,
    DATABASE_COMPATIBILITY: '',
    PAYLOAD_SECRET:
      site().env.PAYLOAD_SECRET ?? readFileSync(join(site().env.DATA_DIR ?? '', 'secret'), 'utf8'),
  })

  /** A second try begins where the first one did. */
  const withoutFolders = (...names: string[]) =>
    Promise.all(names.map((name) => rm(at(name), { recursive: true, force: true })))

  it('writes what there is, for its owner only, without passwords', async () => {
    await withoutFolders('first')
    const { code, output } = await command('export', 'first', site().env)
    expect([code, output]).toEqual([0, expect.stringContaining('symptoms')])
    const users = await readFile(at('first/users.ndjson'), 'utf8')
    expect(users).toContain('admin@example.org')
    expect(users).not.toMatch(/hash|salt|session|token/i)
    for (const name of ['comments.ndjson', 'users.ndjson', 'figures.csv']) {
      expect((await stat(at(`first/${name}`))).mode & 0o777).toBe(0o600)
    }
    expect((await stat(at('first'))).mode & 0o777).toBe(0o700)
    for (const collection of EXPORTED) {
      const lines = (await readFile(at(`first/${collection}.ndjson`), 'utf8')).trim().split('\n')
      const { totalDocs } = await admin.get(`/api/${collection}?limit=1&trash=true`).then(json)
      // Only what is still to come of the jobs; mails may have come meanwhile.
      const least = collection === 'payload-jobs' || collection === 'mails' ? 1 : totalDocs
      expect(lines.filter(Boolean).length, collection).toBeGreaterThanOrEqual(Math.max(least, 1))
    }
    const figures = await readFile(at('first/figures.csv'), 'utf8')
    expect(figures).toContain(`${title} oorzaak,,0.8,,'=1+1,,R25.2,,0.5,1,2023,${title} bron,\r\n`)
    expect(await readdir(at('first/media'))).toContain('meeneemplaatje.png')
  })

  it('is read back by a new site, which then writes the same', async () => {
    await withoutFolders('sqlite', 'second')
    const elsewhere = fresh('sqlite')
    const { code, output } = await command('import', 'first', elsewhere)
    expect([code, output]).toEqual([0, expect.stringMatching(/Login: {2}admin@example\.org {2}\S+/)])
    expect((await command('export', 'second', elsewhere)).code).toBe(0)
    await expectSame('first', 'second', isOnMongo())
    const again = await command('import', 'first', elsewhere)
    expect(again.output).toMatch(/ 0 {2}symptoms \(\d+ waren er al\)/)
    expect(again.output).not.toContain('Login')
  })

  it('lets people in there who choose a password, and readers who follow a link from an old mail', async ({
    skip,
  }) => {
    // What comes from MongoDB has other ids there.
    if (!isOnMongo()) return skip()
    // A copy: who chose a password, or asked for a link a moment ago, cannot do so again.
    await withoutFolders('moved')
    await cp(at('sqlite'), at('moved'), { recursive: true })
    const elsewhere = fresh('moved')
    const moved = await startSite({ ...elsewhere, PORT: String(await freePort()) })
    try {
      const email = 'editor@flows.example'
      await post(moved, '/api/users/forgot-password', { email })
      let token: string | undefined
      await until(async () => {
        const mails = await mailsTo(email, elsewhere.DATA_DIR)
        token = mails.flatMap(({ html }) => /\/admin\/reset\/([0-9a-f]+)/.exec(html ?? '')?.[1] ?? [])[0]
        return token !== undefined
      })
      const password = 'zelf-gekozen-wachtwoord'
      expect((await post(moved, '/api/users/reset-password', { token, password })).status).toBe(200)
      const { user, token: session } = await post(moved, '/api/users/login', { email, password }).then(json)
      expect(user).toMatchObject({ name: 'Test editor', roles: ['editor'] })

      const link = linkIn(await nextMailTo(subscribed.email), '/mail/bevestigen')
      expect((await fetch(moved.url + link, { method: 'POST' })).status).toBe(200)
      const headers = { authorization: `JWT ${session}` }
      const query = `where[email][equals]=${encodeURIComponent(subscribed.email)}`
      const { docs } = await fetch(`${moved.url}/api/comments?${query}`, { headers }).then(json)
      expect(docs[0].emailConfirmedAt).toBeTruthy()
    } finally {
      await moved.stop()
    }
  })

  const post = (moved: TestSite, path: string, body: object) =>
    fetch(moved.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  it('goes from SQLite to MongoDB and is the same there', async ({ skip }) => {
    if (!isOnMongo()) return skip()
    // What came from MongoDB stands in SQLite by now, and goes back to an empty MongoDB.
    await withoutFolders('mongo', 'third')
    const mongo = {
      ...site().env,
      DATA_DIR: at('mongo'),
      DATABASE_URL: inDatabase(site().env.DATABASE_URL ?? '', unique('back').replace(' ', '')),
    }
    const { code, output } = await command('import', 'second', mongo)
    expect([code, output]).toEqual([0, expect.stringContaining('comments')])
    expect((await command('export', 'third', mongo)).code).toBe(0)
    await expectSame('first', 'third', false)
  })

  it('refuses a folder that is full, and one that is no export', async () => {
    expect(await command('export', 'first', site().env)).toMatchObject({
      code: 1,
      output: expect.stringContaining('niet leeg'),
    })
    await writeFile(at('first/simpto.json'), '{}')
    expect(await command('import', 'first', site().env)).toMatchObject({
      code: 1,
      output: expect.stringContaining('geen map'),
    })
    expect((await stranger.get('/health/ready')).status).toBe(200)
  })

  async function expectSame(one: string, other: string, isOtherKind: boolean): Promise<void> {
    expect((await readdir(at(`${one}/media`))).sort()).toEqual((await readdir(at(`${other}/media`))).sort())
    for (const name of await readdir(at(one))) {
      if (name === 'media') continue
      const [before, after] = await Promise.all(
        [one, other].map((each) => readFile(at(`${each}/${name}`), 'utf8')),
      )
      expect(comparable(after, name, isOtherKind), name).toBe(comparable(before, name, isOtherKind))
    }
  }
})

/** The same server, another database. */
function inDatabase(address: string, name: string): string {
  const url = new URL(address)
  url.pathname = `/${name}`
  return url.href
}

function comparable(text = '', name: string, isOtherKind: boolean): string {
  // The admin got a password there, later.
  const plain = name === 'users.ndjson' ? text.replace(/,"updatedAt":"[^"]+"/g, '') : text
  if (!isOtherKind) return plain
  // An ObjectId that became a UUID.
  return plain.replace(
    /([\da-f]{8})-([\da-f]{4})-([\da-f]{4})-([\da-f]{4})-([\da-f]{4})00000000/g,
    '$1$2$3$4$5',
  )
}

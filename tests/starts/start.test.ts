import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { adminOf } from '../support/many-processes'
import { ADMIN, freePort, runToEnd, startSite, type TestSite, until } from '../support/site'

describe('a site over its starts', () => {
  let folder: string
  let site: TestSite
  let password: string
  const start = async () => {
    site = await startSite({ DATA_DIR: folder, ADMIN_PASSWORD: '' })
  }
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'simpto-start-'))
    await start()
    ;[, password = ''] = /Login: +admin@example\.org +(\S+)/.exec(site.log()) ?? []
  })
  afterAll(async () => {
    await site.stop()
    await rm(folder, { recursive: true, force: true })
    await rm(`${folder}.log`, { force: true })
  })

  const admin = () => adminOf(site.url, { email: ADMIN.email, password })
  const page = async (path: string) => (await fetch(site.url + path)).text()
  const ARTICLE = '/symptomen/spierkrampen'
  const articleId = async (): Promise<string> => {
    const { docs } = await (await fetch(`${site.url}/api/symptoms?where[slug][equals]=spierkrampen`)).json()
    return docs[0].id
  }

  it('makes and shows a login once, and changes nothing the second time', async () => {
    expect(password.length).toBeGreaterThan(12)
    const before = await contentOf(site.url, await admin())
    expect(await site.stop()).toBe(0)
    await start()
    expect(site.log()).not.toContain('Login:')
    expect(site.log()).not.toContain(password)
    expect(await contentOf(site.url, await admin())).toEqual(before)
    for (const name of ['secret', 'admin-password']) {
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600)
    }
  })

  it('keeps over a kill what editors changed, and publishes what was planned for when it was down', async () => {
    const ask = await admin()
    await page(ARTICLE)
    const changed = { introduction: 'Net veranderd.', _status: 'published' }
    await ask('PATCH', `${site.url}/api/symptoms/${await articleId()}`, changed)
    const at = new Date(Date.now() + 3_000)
    const slug = await planArticle(site.url, ask, at)
    await site.stop('SIGKILL')
    await until(() => Date.now() > at.getTime())
    await start()
    expect(await page(ARTICLE)).toContain('Net veranderd.')
    await until(async () => (await fetch(`${site.url}/symptomen/${slug}`)).status === 200)
  })

  it('does not bring back what editors have thrown away', async () => {
    const ask = await admin()
    const { docs } = await ask<{ docs: { id: string }[] }>('GET', `${site.url}/api/symptoms`)
    for (const { id } of docs) await ask('DELETE', `${site.url}/api/symptoms/${id}`)
    await site.stop()
    await start()
    expect((await fetch(site.url + ARTICLE)).status).toBe(404)
    const compare = await page('/vergelijk')
    expect(compare).toContain('Er staan nog geen twee symptomen op deze site.')
    expect(compare).not.toContain('class="compare-form"')
  })
})

describe('a site that cannot start', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'simpto-start-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('says in one line what is wrong, and ends with a code', async () => {
    const taken = createServer()
    const port = await freePort()
    await new Promise<void>((resolve) => taken.listen(port, resolve))
    await writeFile(join(folder, 'file'), '')
    const refusals: [Record<string, string>, string][] = [
      [{ PORT: String(port) }, `Port ${port} is in use.`],
      [{ DATA_DIR: join(folder, 'file', 'data') }, 'is not writable.'],
      [{ PORT: 'abc' }, 'PORT must be a port number'],
      [{ TRUSTED_PROXIES: 'bla' }, 'TRUSTED_PROXIES must be addresses'],
      [{ DATABASE_URL: `file:${join(folder, 'file', 'y.db')}` }, 'choose another with DATABASE_URL'],
      [{ DATABASE_URL: 'mongodb://127.0.0.1:1/x' }, 'PAYLOAD_SECRET is required'],
      [
        { DATABASE_URL: 'mongodb://127.0.0.1:1/x', PAYLOAD_SECRET: 'a-secret-of-some-length' },
        'No database answers at 127.0.0.1:1.',
      ],
      [
        { DATABASE_URL: 'mongodb://x:geheim/woord@127.0.0.1/x', PAYLOAD_SECRET: 'a-secret-of-some-length' },
        'DATABASE_URL is not written as an address of MongoDB.',
      ],
      [{ SMTP_URL: 'smtp://x:geheim/woord@127.0.0.1' }, 'SMTP_URL is not written as an address'],
    ]
    for (const [env, words] of refusals) {
      const { code, output } = await runToEnd('node', ['server/serve.mjs'], { DATA_DIR: folder, ...env })
      expect(output).toContain(words)
      expect(output.trim().split('\n')).toHaveLength(1)
      expect(output).not.toContain('geheim')
      expect(code).toBe(1)
    }
    taken.close()
  })

  it('refuses a database file that is none', async () => {
    await writeFile(join(folder, 'simpto.db'), 'this is no database, but a text of some length '.repeat(100))
    const port = String(await freePort())
    const { code, output } = await runToEnd('node', ['server/serve.mjs'], { DATA_DIR: folder, PORT: port })
    expect(code).toBe(1)
    expect(output).toContain('The site could not start')
    expect(await readFile(join(folder, 'simpto.db'), 'utf8')).toContain('this is no database')
  })
})

type Ask = Awaited<ReturnType<typeof adminOf>>

async function planArticle(url: string, ask: Ask, at: Date): Promise<string> {
  const { user } = await ask<{ user: { id: string } }>('GET', `${url}/api/users/me`)
  const article = { title: 'Gepland', _status: 'draft' }
  const { id, slug } = await ask<{ id: string; slug: string }>('POST', `${url}/api/symptoms`, article)
  const input = {
    type: 'publish',
    doc: { relationTo: 'symptoms', value: id },
    user: { relationTo: 'users', value: user.id },
  }
  const job = { taskSlug: 'schedulePublish', waitUntil: at.toISOString(), input }
  await ask('POST', `${url}/api/payload-jobs`, job)
  return slug
}

/** Every document of the site, as an admin sees them. */
async function contentOf(url: string, ask: Ask): Promise<string> {
  const paths = ['symptoms', 'symptoms/versions', 'causes', 'authors', 'media', 'comments', 'pages']
  const documents = await Promise.all(paths.map((path) => ask('GET', `${url}/api/${path}?limit=100&depth=0`)))
  // Pictures carry the address of the site, which has another port each time.
  return JSON.stringify(documents).replaceAll(url, '')
}

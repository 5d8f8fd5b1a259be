import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ADMIN, freePort, runToEnd, startSite } from '../support/site'

describe('starting the site', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'simpto-start-'))
  })
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true })
    await rm(`${folder}.log`, { force: true })
  })

  it('makes and shows a login once, and changes nothing the second time', async () => {
    const first = await startSite({ DATA_DIR: folder, ADMIN_PASSWORD: '' })
    const [, password = ''] = /Login: +admin@example\.org +(\S+)/.exec(first.log()) ?? []
    expect(password.length).toBeGreaterThan(12)
    const before = await contentOf(first.url, password)
    expect(await first.stop()).toBe(0)

    const second = await startSite({ DATA_DIR: folder, ADMIN_PASSWORD: '' })
    expect(second.log()).not.toContain('Login:')
    expect(second.log()).not.toContain(password)
    expect(await contentOf(second.url, password)).toEqual(before)
    expect(await second.stop()).toBe(0)

    for (const name of ['secret', 'admin-password']) {
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600)
    }
  })

  it('keeps what editors changed over a kill, and does not bring back what they have thrown away', async () => {
    const first = await startSite({ DATA_DIR: folder })
    const token = await tokenOf(first.url, ADMIN.password)
    const headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' }
    const page = async (url: string) => (await fetch(`${url}/symptomen/spierkrampen`)).text()
    await page(first.url)
    const { docs } = await (await fetch(`${first.url}/api/symptoms`)).json()
    await fetch(`${first.url}/api/symptoms/${docs[0].id}`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ introduction: 'Net veranderd.', _status: 'published' }),
    })
    await first.stop('SIGKILL')
    const second = await startSite({ DATA_DIR: folder })
    expect(await page(second.url)).toContain('Net veranderd.')
    await fetch(`${second.url}/api/symptoms/${docs[0].id}`, { method: 'DELETE', headers })
    await second.stop()
    const third = await startSite({ DATA_DIR: folder })
    expect((await fetch(`${third.url}/symptomen/spierkrampen`)).status).toBe(404)
    const compare = await (await fetch(`${third.url}/vergelijk`)).text()
    expect(compare).toContain('Er staan nog geen twee symptomen op deze site.')
    expect(compare).not.toContain('class="compare-form"')
    await third.stop()
  })

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

async function tokenOf(url: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: ADMIN.email, password }),
  })
  return (await answer.json()).token
}

/** Every document of the site, as an admin sees them. */
async function contentOf(url: string, password: string): Promise<string> {
  const headers = { authorization: `JWT ${await tokenOf(url, password)}` }
  const read = async (path: string) => (await fetch(url + path, { headers })).json()
  const paths = ['symptoms', 'symptoms/versions', 'causes', 'authors', 'media', 'comments', 'pages']
  const documents = await Promise.all(paths.map((path) => read(`/api/${path}?limit=100&depth=0`)))
  // Pictures carry the address of the site, which has another port each time.
  return JSON.stringify(documents).replaceAll(url, '')
}

import { readFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { login, site, stranger, unique } from '../support/client'

const PAGE = readFileSync('docs/headless.md', 'utf8')
const EXAMPLES = [...PAGE.matchAll(/```http\nGET (.+)\n```\n\n```json\n([\s\S]+?)```/g)].map(
  ([, path, answer]) => [path ?? '', JSON.parse(answer ?? '')] as const,
)

describe.skipIf(!inject('site'))('headless clients', () => {
  it('find an example of every kind of reading in the documentation', () => {
    expect(EXAMPLES).toHaveLength(4)
  })

  it.each(EXAMPLES)('get from %s what the documentation shows', async (path, shown) => {
    const answer = await stranger.get(path)
    expect(answer.status).toBe(200)
    expectShape(await answer.json(), shown)
  })

  it('are told of what an article leads to what a list shows, and more where they ask for it', async () => {
    const path = '/api/symptoms?where[slug][equals]=spierkrampen&depth=1'
    const firstCause = async (asked: string): Promise<Record<string, unknown>> =>
      (await (await stranger.get(path + asked)).json()).docs[0].causes[0].cause
    expect(await firstCause('')).toMatchObject({ name: expect.any(String), kind: expect.any(String) })
    expect(await firstCause('')).not.toHaveProperty('updatedAt')
    expect(await firstCause('&populate[causes][updatedAt]=true')).toHaveProperty('updatedAt')
  })

  it('work with the key of a user, and with the rights of its roles only', async () => {
    const admin = await login()
    const apiKey = crypto.randomUUID()
    await admin.ok('POST', '/api/users', {
      name: 'Programma',
      email: `${unique('programma').replaceAll(' ', '.')}@flows.example`,
      roles: ['author'],
      enableAPIKey: true,
      apiKey,
    })
    const headers = { authorization: `users API-Key ${apiKey}`, 'content-type': 'application/json' }
    const send = (path: string, body: object) =>
      fetch(site().url + path, { method: 'POST', headers, body: JSON.stringify(body) })
    const draft = { title: unique('Van een programma'), _status: 'draft' }
    expect((await send('/api/symptoms?draft=true', draft)).status).toBe(201)
    expect((await send('/api/authors', { name: 'x' })).status).toBe(403)
    const users = await (await admin.get('/api/users?limit=100')).text()
    expect(users).not.toContain(apiKey)
  })

  it('take no key that can be guessed', async () => {
    const admin = await login()
    const user = {
      name: 'Programma',
      email: `${unique('programma').replaceAll(' ', '.')}@flows.example`,
      roles: ['author'],
      enableAPIKey: true,
    }
    const answer = await admin.send('POST', '/api/users', { ...user, apiKey: 'abc' })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Kies een sleutel van ten minste 32 tekens.')
    const { id } = await admin.ok<{ id: string }>('POST', '/api/users', {
      ...user,
      apiKey: crypto.randomUUID(),
    })
    expect((await admin.send('PATCH', `/api/users/${id}`, { apiKey: 'abc' })).status).toBe(400)
    expect((await admin.send('PATCH', `/api/users/${id}`, { name: 'Ander programma' })).status).toBe(200)
  })

  it('of other sites are not let in unless a setting names them', async () => {
    const answer = await fetch(`${site().url}/api/symptoms`, {
      headers: { origin: 'https://elders.example' },
    })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
})

/** Every field that is shown is there; `…` stands for any text, the first of a list for one of its items. */
function expectShape(actual: unknown, shown: unknown): void {
  if (shown === '…') expect(actual).toBeTypeOf('string')
  else if (Array.isArray(shown)) {
    expect(actual).toBeInstanceOf(Array)
    if (shown.length > 0) expectShape((actual as unknown[])[0], shown[0])
  } else if (typeof shown === 'object' && shown !== null) {
    for (const [name, value] of Object.entries(shown))
      expectShape((actual as Record<string, unknown>)[name], value)
  } else expect(actual).toEqual(shown)
}

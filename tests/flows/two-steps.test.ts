import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Authenticator, authenticator } from '../support/authenticator'
import { type Client, login, loginAs, site, stranger, unique } from '../support/client'
import { linkIn, nextMailTo } from '../support/outbox'
import { runToEnd } from '../support/site'

const PASSWORD = 'goed-wachtwoord'
const WRONG_CODE = '000000'

interface Answer {
  status: number
  token: string | undefined
  step: string | undefined
  ticket: string | undefined
  cookies: string[]
  text: string
}

interface Person {
  id: string
  email: string
  enter: (more?: object, cookie?: string) => Promise<Answer>
}

interface Secured extends Person {
  app: Authenticator
  recoveryCodes: string[]
  /** The session that turning it on gave. */
  token: string
  secret: string
}

async function post(path: string, body: object, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await fetch(`${site().url}/api/users/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  const { errors, token } = JSON.parse(text)
  return {
    status: answer.status,
    token: token ?? undefined,
    step: errors?.[0]?.data?.secondStep,
    ticket: errors?.[0]?.data?.ticket,
    cookies: answer.headers.getSetCookie(),
    text,
  }
}

const withToken = (token = '') => ({ authorization: `JWT ${token}` })

async function whoIs(token: string | undefined): Promise<string | undefined> {
  const answer = await fetch(`${site().url}/api/users/me`, { headers: withToken(token) })
  return (await answer.json()).user?.email
}

describe.skipIf(!inject('site'))('logging in with two steps', () => {
  let admin: Client

  beforeAll(async () => {
    admin = await login()
  })

  async function person(role = 'author'): Promise<Person> {
    const email = `${unique('twee').replaceAll(' ', '.')}@flows.example`.toLowerCase()
    const body = { name: 'Twee Stappen', email, password: PASSWORD, roles: [role] }
    const { id } = await admin.ok('POST', '/api/users', body)
    return {
      id,
      email,
      enter: (more = {}, cookie = '') => post('login', { email, password: PASSWORD, ...more }, { cookie }),
    }
  }

  async function turnOn(access: Record<string, string>, ticket?: string) {
    const begun = JSON.parse((await post('second-factor/begin', { ticket }, access)).text)
    const app = authenticator(begun.secret)
    const wrong = await post(
      'second-factor/turn-on',
      { ticket, begun: begun.begun, code: WRONG_CODE },
      access,
    )
    expect(wrong.status).toBe(400)
    const on = await post(
      'second-factor/turn-on',
      { ticket, begun: begun.begun, code: await app.code() },
      access,
    )
    expect([on.status, on.text]).toEqual([200, expect.stringContaining('recoveryCodes')])
    const { recoveryCodes } = JSON.parse(on.text)
    return { app, recoveryCodes, token: on.token ?? '', secret: begun.secret }
  }

  async function secured(role?: string): Promise<Secured> {
    const who = await person(role)
    const { token } = await who.enter()
    return { ...who, ...(await turnOn(withToken(token))) }
  }

  it('gives nothing for the password alone, by whatever way', async () => {
    const who = await person()
    const before = await who.enter()
    const { app, token } = await turnOn(withToken(before.token))
    expect(await whoIs(before.token)).toBeUndefined()
    expect((await post('refresh-token', {}, withToken(before.token))).status).toBe(403)
    expect(await whoIs(token)).toBe(who.email)
    expect((await post('refresh-token', {}, withToken(token))).status).toBe(200)

    const alone = await who.enter()
    expect(alone).toMatchObject({ status: 401, step: 'code', token: undefined, cookies: [] })
    expect(await who.enter({ code: WRONG_CODE })).toMatchObject({
      status: 401,
      token: undefined,
      cookies: [],
    })
    expect((await who.enter({ code: { $ne: '' } })).status).toBe(401)
    expect((await who.enter({ password: 'fout', code: await app.code() })).step).toBeUndefined()
    expect(await whoIs((await who.enter({ code: await app.code() })).token)).toBe(who.email)
  })

  it('gives nothing for a link from the mailbox alone', async () => {
    const { app, email, enter } = await secured()
    await nextMailTo(email)
    await post('forgot-password', { email })
    const link = linkIn(await nextMailTo(email, 1), '/admin/reset/')
    const password = 'nieuw-wachtwoord'
    const reset = await post('reset-password', { token: link.split('/').at(-1), password })
    expect(reset).toMatchObject({ status: 200, token: undefined })
    expect(reset.cookies.find((cookie) => cookie.startsWith('payload-token='))).toMatch(/^payload-token=;/)
    expect(await enter({ password })).toMatchObject({ status: 401, step: 'code', token: undefined })
    expect((await enter({ password, code: await app.code() })).status).toBe(200)
  })

  it('takes a code once, also when it comes twice at the same moment', async () => {
    const { app, enter } = await secured()
    const code = await app.code()
    const twice = await Promise.all([enter({ code }), enter({ code })])
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 401])
    expect((await enter({ code })).status).toBe(401)
    expect((await enter({ code: await app.code() })).status).toBe(200)
  })

  it('takes each recovery code once, and none of the old ones once there are new ones', async () => {
    const { app, enter, recoveryCodes, token } = await secured()
    const [first = '', second = '', third = ''] = recoveryCodes
    const twice = await Promise.all([enter({ code: first }), enter({ code: first.toUpperCase() })])
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 401])
    const atOnce = await Promise.all([enter({ code: second }), enter({ code: third })])
    expect(atOnce.map(({ status }) => status)).toEqual([200, 200])
    expect((await enter({ code: second })).status).toBe(401)
    const made = await post('second-factor/recovery-codes', { code: await app.code() }, withToken(token))
    const [anew] = JSON.parse(made.text).recoveryCodes
    expect((await enter({ code: recoveryCodes[4] })).status).toBe(401)
    expect((await enter({ code: anew })).status).toBe(200)
  })

  it('lets nobody who knows the password guess codes, and lets the owner in meanwhile', async () => {
    const { app, email, enter, token } = await secured()
    const owner = await enter({ code: await app.code() })
    const device = owner.cookies.find((cookie) => cookie.startsWith('device-'))?.split(';')[0]
    expect((await enter({ code: WRONG_CODE })).status).toBe(401)
    // Where a session asks for a code, it is the same door.
    for (let guess = 1; guess < 10; guess += 1)
      expect((await post('second-factor/turn-off', { code: WRONG_CODE }, withToken(token))).status).toBe(400)
    const code = await app.code()
    expect((await enter({ code })).status).toBe(429)
    expect((await enter({ code }, device)).status).toBe(200)
    await admin.ok('POST', '/api/users/unlock', { email })
    expect((await enter({ code: WRONG_CODE })).status).toBe(401)
  })

  it('is turned off by a code, or by an admin for somebody else, and by nobody else', async () => {
    const one = await secured()
    const off = (code: string) => post('second-factor/turn-off', { code }, withToken(one.token))
    expect((await off(WRONG_CODE)).status).toBe(400)
    const reset = (access: Record<string, string>) => post(`${one.id}/second-factor/reset`, {}, access)
    for (const access of [{}, withToken(one.token)]) expect((await reset(access)).status).toBe(403)
    expect((await off(await one.app.code())).status).toBe(200)
    expect((await one.enter()).status).toBe(200)

    const boss = await secured('admin')
    expect((await post(`${boss.id}/second-factor/reset`, {}, withToken(boss.token))).status).toBe(409)
    const lost = await secured()
    await admin.ok('POST', `/api/users/${lost.id}/second-factor/reset`)
    expect(await whoIs(lost.token)).toBeUndefined()
    expect((await lost.enter()).status).toBe(200)
  })

  it('is taken off by a command, for an admin who has no colleague', async () => {
    const { email, enter, token } = await secured('admin')
    const off = (address: string) => runToEnd('node', ['scripts/two-steps-off.mjs', address], site().env)
    expect((await off('niemand@flows.example')).code).toBe(1)
    expect(await off(email)).toMatchObject({
      code: 0,
      output: expect.stringContaining('the password is enough'),
    })
    expect(await whoIs(token)).toBeUndefined()
    expect((await enter()).status).toBe(200)
  })

  it('is on once, is gone with its user, and leaves the keys of programs as they are', async () => {
    const { app, email, id, token } = await secured()
    expect((await post('second-factor/begin', {}, withToken(token))).status).toBe(409)
    const apiKey = crypto.randomUUID()
    await admin.ok('PATCH', `/api/users/${id}`, { enableAPIKey: true, apiKey })
    const asProgram = { authorization: `users API-Key ${apiKey}` }
    const me = await fetch(`${site().url}/api/users/me`, { headers: asProgram })
    expect((await me.json()).user.email).toBe(email)
    expect((await post('second-factor/turn-off', { code: await app.code() }, asProgram)).status).toBe(403)
    await admin.ok('DELETE', `/api/users/${id}`)
    await admin.ok('POST', '/api/users', { name: 'Weer', email, password: PASSWORD, roles: ['author'] })
    expect((await post('login', { email, password: PASSWORD })).status).toBe(200)
  })

  it('is demanded by admins: then nothing goes before it is set up', async () => {
    const who = await person('moderator')
    const { token } = await who.enter()
    expect((await admin.send('POST', '/api/globals/site-settings', { twoStepsFor: ['admin'] })).status).toBe(
      400,
    )
    expect((await admin.send('POST', '/api/globals/site-settings', { twoStepsFor: ['x'] })).status).toBe(400)
    const editor = await loginAs('editor')
    await editor.send('POST', '/api/globals/site-settings', { twoStepsFor: ['author'] })
    expect(await (await editor.get('/api/globals/site-settings')).text()).not.toContain('twoStepsFor')
    await admin.ok('POST', '/api/globals/site-settings', { twoStepsFor: ['moderator'] })
    try {
      expect(await whoIs(token)).toBeUndefined()
      expect((await post('refresh-token', {}, withToken(token))).status).toBe(403)
      const alone = await who.enter()
      expect(alone).toMatchObject({ status: 401, step: 'set-up', token: undefined, cookies: [] })
      expect(await whoIs(alone.ticket)).toBeUndefined()
      const { ticket = '' } = alone
      const odd = ['', 'x', `${ticket.slice(0, -4)}AAAA`]
      for (const each of odd)
        expect((await post('second-factor/begin', { ticket: each })).status, each).toBe(403)
      expect((await person('author').then(({ enter }) => enter())).status).toBe(200)
      const { app, token: session } = await turnOn({}, ticket)
      expect(await whoIs(session)).toBe(who.email)
      expect((await post('second-factor/begin', { ticket })).status).toBe(409)
      expect((await who.enter({ code: await app.code() })).status).toBe(200)

      const late = await person('moderator')
      const other = await late.enter()
      await admin.ok('PATCH', `/api/users/${late.id}`, { password: 'ander-wachtwoord' })
      expect((await post('second-factor/begin', { ticket: other.ticket })).status).toBe(403)
    } finally {
      await admin.ok('POST', '/api/globals/site-settings', { twoStepsFor: [] })
    }
  })

  it('shows its secrets to nobody, whatever the role and however it is asked', async () => {
    const { id, recoveryCodes, secret } = await secured()
    const roles = ['admin', 'editor', 'author', 'moderator'] as const
    const clients = [stranger]
    for (const role of roles) clients.push(await loginAs(role))
    const hidden = ['secret', 'recoveryCodes', 'lastStep', 'since', 'user']
    for (const client of clients) {
      const closed = [
        ...['', '/count', `?where[user][equals]=${id}`, '?sort=secret', '/versions', '/access/1'],
        ...hidden.map((field) => `?select[${field}]=true`),
      ]
      for (const path of closed)
        expect([403, 404], path).toContain((await client.get(`/api/second-factors${path}`)).status)
      expect((await client.send('POST', '/api/second-factors', { user: id })).status).toBe(403)
      expect((await client.send('PATCH', `/api/second-factors?where[user][equals]=${id}`, {})).status).toBe(
        403,
      )
      expect((await client.send('DELETE', `/api/second-factors?where[user][equals]=${id}`)).status).toBe(403)
      for (const field of hidden.slice(0, 3)) {
        for (const query of [`where[secondFactor.${field}][exists]=true`, `where[${field}][exists]=true`])
          expect([400, 403], query).toContain((await client.get(`/api/users?${query}`)).status)
      }
      const users = await (await client.get(`/api/users?limit=100&depth=3&showHiddenFields=true`)).text()
      for (const each of [secret, ...recoveryCodes, 'recoveryCodes']) expect(users).not.toContain(each)
    }
    for (const client of [stranger, clients[2] as Client])
      expect((await client.get(`/api/users/${id}/second-factor`)).status).toBe(403)
  })
})

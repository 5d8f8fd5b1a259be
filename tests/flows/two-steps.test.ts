import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, site, stranger } from '../support/client'
import { PASSWORD, person, post, secured, turnOn, WRONG_CODE, whoIs, withToken } from '../support/two-steps'

describe.skipIf(!inject('site'))('logging in with two steps', () => {
  let admin: Client

  beforeAll(async () => {
    admin = await login()
  })

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

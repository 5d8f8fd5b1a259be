import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, site } from '../support/client'
import { linkIn, nextMailTo } from '../support/outbox'
import { runToEnd } from '../support/site'
import { person, post, secured, turnOn, WRONG_CODE, whoIs, withToken } from '../support/two-steps'

describe.skipIf(!inject('site'))('two steps', () => {
  let admin: Client

  beforeAll(async () => {
    admin = await login()
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
})

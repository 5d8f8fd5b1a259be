import { setTimeout } from 'node:timers/promises'
import { describe, expect, inject, it } from 'vitest'
import { type Client, login, newLogin, stranger, unique } from '../support/client'
import { nextMailTo } from '../support/outbox'

describe.skipIf(!inject('site'))('people who work on the site', () => {
  it('are invited by mail, and choose a password of their own', async () => {
    const { email } = await invite(await login())
    const token = await mailedToken(email)
    const chosen = { token, password: 'zelf-gekozen-wachtwoord' }
    expect((await stranger.send('POST', '/api/users/reset-password', chosen)).status).toBe(200)
    await newLogin({ email, password: chosen.password })
  })

  it.each([
    ['the address to which it was mailed is no longer theirs', { email: 'verbeterd' }],
    ['somebody set another password meanwhile', { password: 'intussen-gekozen' }],
  ])('choose no password by a link once %s', async (_, change) => {
    const admin = await login()
    const { email: mistyped, path } = await invite(admin)
    const token = await mailedToken(mistyped)
    const changed = 'email' in change ? { email: `${change.email}.${mistyped}` } : change
    await admin.ok('PATCH', path, changed)
    const chosen = { token, password: 'van-een-vreemde' }
    expect((await stranger.send('POST', '/api/users/reset-password', chosen)).status).toBe(403)
  })

  it('are logged out everywhere else when they change their password', async () => {
    const admin = await login()
    const { email, path } = await invite(admin)
    await admin.ok('PATCH', path, { password: 'eerste-wachtwoord' })
    const elsewhere = await newLogin({ email, password: 'eerste-wachtwoord' })
    const here = await newLogin({ email, password: 'eerste-wachtwoord' })
    await here.ok('PATCH', path, { password: 'tweede-wachtwoord' })
    const who = async (client: Client) => (await (await client.get('/api/users/me')).json()).user
    expect(await who(elsewhere)).toBeNull()
    expect((await who(here)).email).toBe(email)
    expect(
      (await stranger.send('POST', '/api/users/login', { email, password: 'eerste-wachtwoord' })).status,
    ).toBe(401)
  })

  it('do not get a role back by logging in while it is taken away', async () => {
    const admin = await login()
    const { email, path } = await invite(admin)
    const password = 'eerste-wachtwoord'
    await admin.ok('PATCH', path, { password })
    // The password is checked for a tenth of a second; the change comes at another moment of it each time.
    for (const later of [0, 20, 40, 60, 80]) {
      await admin.ok('PATCH', path, { roles: ['editor'] })
      const loggingIn = newLogin({ email, password })
      await setTimeout(later)
      await admin.ok('PATCH', path, { roles: ['author'] })
      await loggingIn
      expect((await (await admin.get(path)).json()).roles).toEqual(['author'])
    }
  })

  it('keep no old password, session or role by saving their name while it is taken away', async () => {
    const admin = await login()
    const { email, path } = await invite(admin)
    for (const round of [1, 2, 3]) {
      const password = `oud wachtwoord ${round}`
      await admin.ok('PATCH', path, { password, roles: ['editor'] })
      const thief = await newLogin({ email, password })
      const saveOnAndOn = async () => {
        while ((await thief.send('PATCH', path, { name: 'Nieuwe naam' })).ok);
      }
      const saving = Promise.all([1, 2, 3, 4].map(saveOnAndOn))
      await admin.ok('PATCH', path, { password: `nieuw wachtwoord ${round}`, roles: ['author'] })
      const answer = await stranger.send('POST', '/api/users/login', { email, password })
      expect(answer.status).toBe(401)
      await saving
      expect((await (await admin.get(path)).json()).roles).toEqual(['author'])
    }
  })

  it('stay logged in, each of those who did at the same moment', async () => {
    const admin = await login()
    const { email, path } = await invite(admin)
    const password = 'eerste-wachtwoord'
    await admin.ok('PATCH', path, { password })
    const logins = await Promise.all([1, 2, 3, 4].map(() => newLogin({ email, password })))
    const answers = await Promise.all(logins.map((each) => each.get('/api/users/me')))
    const users = await Promise.all(answers.map((answer) => answer.json()))
    expect(users.map(({ user }) => user?.email)).toEqual([email, email, email, email])
  })

  it('choose no password that is too short', async () => {
    const admin = await login()
    const body = { name: 'Kort', email: 'kort@flows.example', roles: ['author'], password: 'kort' }
    const answer = await admin.send('POST', '/api/users', body)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('ten minste 10 tekens')
  })
})

/** An account of somebody who works here, and where the API has it. */
async function invite(admin: Client): Promise<{ email: string; path: string }> {
  const email = `${unique('nieuw').replaceAll(' ', '.')}@flows.example`.toLowerCase()
  const { id } = await admin.ok('POST', '/api/users', { name: 'Nieuwe Collega', email, roles: ['author'] })
  return { email, path: `/api/users/${id}` }
}

/** What stands in the link to choose a password that was mailed. */
async function mailedToken(email: string): Promise<string | undefined> {
  const { text = '' } = await nextMailTo(email)
  return /\/admin\/reset\/([0-9a-f]+)/.exec(text)?.[1]
}

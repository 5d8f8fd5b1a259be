import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askForMail } from '../support/ask-for-mail'
import { filledFolder } from '../support/filled-site'
import { type MailServer, mailServer } from '../support/mail-server'
import { ADMIN, startSite, type TestSite, until } from '../support/site'

let folder: string
let server: MailServer
let site: TestSite
let token: string

const start = () => startSite({ DATA_DIR: folder, SMTP_URL: server.url })

async function api(method: string, path: string, body?: object) {
  const answer = await fetch(site.url + path, {
    method,
    headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  return answer.json()
}

const arrived = (email: string) =>
  server.received.filter((mail) => mail.to?.some(({ address }) => address === email)).length
const stored = async (email: string) => (await api('GET', `/api/mails?where[to][equals]=${email}`)).docs[0]

beforeAll(async () => {
  folder = await filledFolder()
  server = await mailServer()
  site = await start()
  const login = await api('POST', '/api/users/login', ADMIN)
  token = login.token
  // A digest on its way would stand before the mails that these tests wait for.
  await api('PATCH', `/api/users/${login.user.id}`, { notifyComments: false })
})
afterAll(async () => {
  await site.stop()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
  await rm(`${folder}.log`, { force: true })
})

describe('mail through a real server', () => {
  it('arrives as plain text and HTML, and its address and text are not kept', async () => {
    const email = await askForMail(site, 'gewoon')
    await until(() => arrived(email) === 1)
    const mail = server.received.find(({ to }) => to?.[0]?.address === email)
    expect(mail?.subject).toBe('Bevestig uw e-mailadres voor Simpto')
    expect(mail?.text).toContain('/mail/bevestigen?t=')
    expect(mail?.html).toContain('/mail/bevestigen?t=')
    expect(mail?.messageId).toMatch(/^<[0-9a-f]{32}@example\.org>$/)
    await until(
      async () => (await api('GET', '/api/mails?where[kind][equals]=confirm')).docs[0].state === 'sent',
    )
    expect(await stored(email)).toBeUndefined()
  })

  it('waits for a server that is down', async () => {
    await server.stop()
    const email = await askForMail(site, 'weg')
    // The attempt counts from its beginning; what came of it is stored at its end.
    let mail = await stored(email)
    await until(async () => {
      mail = await stored(email)
      return mail?.state === 'waiting' && Boolean(mail.lastError)
    })
    expect(mail.lastError).toContain('ECONNREFUSED')
    await server.start()
    await until(() => arrived(email) === 1)
  })

  it('brings a link for a new password once the server is back, and the answer tells of neither', async () => {
    await server.stop()
    const ask = async (email: string) => {
      const answer = await fetch(`${site.url}/api/users/forgot-password`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email }),
      })
      return [answer.status, await answer.text()]
    }
    const before = arrived(ADMIN.email)
    const known = await ask(ADMIN.email)
    expect(known[0]).toBe(200)
    expect(await ask('niemand@voorbeeld.example')).toEqual(known)
    await until(async () => Boolean((await stored(ADMIN.email))?.lastError))
    await server.start()
    await until(() => arrived(ADMIN.email) > before)
    expect(server.received.at(-1)?.text).toMatch(/\/admin\/reset\/[0-9a-f]{40}/)
    expect(arrived('niemand@voorbeeld.example')).toBe(0)
  })

  it('is tried again when the server is busy', async () => {
    server.behave({ code: 451, at: 'recipient' })
    const busy = await askForMail(site, 'druk')
    await until(async () => Boolean((await stored(busy))?.lastError))
    server.behave('accept')
    await until(() => arrived(busy) === 1)
  })

  it('is tried again when the server hangs up before it has any of it', async () => {
    server.behave('hang-up')
    const email = await askForMail(site, 'opgehangen')
    await until(async () => (await stored(email))?.lastError)
    expect((await stored(email)).state).toBe('waiting')
    server.behave('accept')
    await until(() => arrived(email) === 1)
  })

  it.each([
    ['the sender', { code: 550, at: 'sender' }],
    ['who is not logged in', { code: 530, at: 'recipient' }],
  ] as const)(
    'waits for an operator when the server refuses %s, as it would for every mail',
    async (_, no) => {
      server.behave(no)
      const email = await askForMail(site, `geweigerd-${no.code}`)
      await until(async () => (await stored(email))?.lastError)
      expect((await stored(email)).state).toBe('waiting')
      server.behave('accept')
      await until(() => arrived(email) === 1)
    },
  )

  it('is dead when the server refuses it for good, until an admin has it sent again', async () => {
    server.behave({ code: 550, at: 'recipient' })
    const email = await askForMail(site, 'geweigerd')
    await until(async () => (await stored(email))?.state === 'dead')
    const mail = await stored(email)
    expect(mail).toMatchObject({ attempts: 1, lastError: expect.stringContaining('550') })
    expect(mail.lastError).not.toContain('geheim.example')
    server.behave('accept')
    await api('POST', `/api/mails/${mail.id}/again`)
    await until(() => arrived(email) === 1)
    expect(site.log()).not.toContain('geheim.example')
  })

  it('is not held up by another one that the server does not answer', async () => {
    server.behave('silence')
    const hanging = await askForMail(site, 'hangt')
    await until(() => arrived(hanging) === 1)
    server.behave('accept')
    const next = await askForMail(site, 'vlot')
    await until(() => arrived(next) === 1)
    expect((await stored(hanging))?.state).toBe('handing-over')
  })

  it('arrives once when the site is killed before the server has all of it', async () => {
    await server.stop()
    const email = await askForMail(site, 'voor')
    await site.stop('SIGKILL')
    await server.start()
    site = await start()
    await until(() => arrived(email) === 1)
  })

  it('is not sent twice when the site is killed before the server answers: an admin decides', async () => {
    server.behave('silence')
    const email = await askForMail(site, 'tussen')
    await until(() => arrived(email) === 1)
    await site.stop('SIGKILL')
    server.behave('accept')
    site = await start()
    await until(async () => (await stored(email))?.state === 'unsure')
    const next = await askForMail(site, 'daarna')
    await until(() => arrived(next) === 1)
    expect(arrived(email)).toBe(1)
  })
})

import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, site, unique } from '../support/client'
import { linkIn, mailsTo, nextMailTo } from '../support/outbox'

const PASSWORD = 'goed-wachtwoord'
const STRANGER = 'niemand@flows.example'

let networks = 0

/** A network from which nobody asked before. */
function newNetwork(): string {
  networks += 1
  return `198.18.${process.pid % 250}.${networks}`
}

interface From {
  network?: string
  cookie?: string
}

async function post(path: string, body: object, { network, cookie }: From = {}) {
  const answer = await fetch(`${site().url}/api/users/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': network ?? newNetwork(),
      ...(cookie && { cookie }),
    },
    body: JSON.stringify(body),
  })
  const device = answer.headers.getSetCookie().find((each) => each.startsWith('device-'))
  return {
    status: answer.status,
    text: (await answer.text()).replace(/\d+ minuten/, 'N minuten'),
    device: device?.split(';')[0],
    deviceRules: device,
  }
}

const enter = (email: string, from: From = {}, password = PASSWORD) =>
  post('login', { email, password }, from)

/** So many wrong guesses, each `each` of them from a network of its own. */
async function guess(email: string, { networks: count, each }: { networks: number; each: number }) {
  const answers = await Promise.all(
    Array.from({ length: count }, async () => {
      const network = newNetwork()
      const own = []
      for (let index = 0; index < each; index += 1) own.push(await enter(email, { network }, `fout-${index}`))
      return own
    }),
  )
  return answers.flat()
}

describe.skipIf(!inject('site'))('logging in', () => {
  let admin: Client

  beforeAll(async () => {
    admin = await login()
  })

  async function account(): Promise<string> {
    const email = `${unique('eigenaar').replaceAll(' ', '.')}@flows.example`.toLowerCase()
    await admin.ok('POST', '/api/users', { name: 'Eigenaar', email, password: PASSWORD, roles: ['author'] })
    return email
  }

  it('waits where somebody guesses, and nowhere else', async () => {
    const email = await account()
    const network = newNetwork()
    for (let index = 0; index < 5; index += 1)
      expect((await enter(email, { network }, 'fout')).status).toBe(401)
    const refused = await enter(email, { network })
    expect([refused.status, refused.text]).toEqual([429, expect.stringContaining('Wachtwoord vergeten?')])
    expect((await enter(email)).status).toBe(200)
  })

  it('keeps the way open for a device that the owner used, however many guess from however many networks', async () => {
    const email = await account()
    const first = await enter(email)
    expect(first.deviceRules).toMatch(/; Path=\/api\/users; HttpOnly=true; SameSite=Strict$/)
    await guess(email, { networks: 5, each: 5 })
    expect((await enter(email)).status).toBe(429)
    expect((await enter(email, { cookie: first.device ?? '' })).status).toBe(200)
    const other = await account()
    const from = { network: newNetwork(), cookie: first.device ?? '' }
    for (let index = 0; index < 5; index += 1) await enter(other, from, 'fout')
    expect((await enter(other, from)).status).toBe(429)
  })

  it('lets the owner in by a link from the mailbox while others go on guessing', async () => {
    const email = await account()
    await nextMailTo(email)
    expect((await post('forgot-password', { email })).status).toBe(200)
    const link = linkIn(await nextMailTo(email, 1), '/admin/reset/')
    const chosen = { token: link.split('/').at(-1), password: 'nieuw-wachtwoord' }
    const { status, device = '' } = await post('reset-password', chosen)
    expect(status).toBe(200)
    await guess(email, { networks: 5, each: 5 })
    expect((await enter(email, {}, chosen.password)).status).toBe(429)
    expect((await enter(email, { cookie: device }, chosen.password)).status).toBe(200)
  })

  it('lets an admin put an end to the waiting', async () => {
    const email = await account()
    const network = newNetwork()
    for (let index = 0; index < 6; index += 1) await enter(email, { network }, 'fout')
    expect((await enter(email, { network })).status).toBe(429)
    expect((await post('unlock', { email })).status).toBe(403)
    await admin.ok('POST', '/api/users/unlock', { email })
    expect((await enter(email, { network })).status).toBe(200)
  })

  it('says the same, and takes about as long, whether there is such an account or not', async () => {
    const email = await account()
    const timed = async (address: string) => {
      const began = performance.now()
      const { status, text } = await enter(address, {}, 'fout')
      return { said: [status, text], took: performance.now() - began }
    }
    const known = [await timed(email), await timed(email), await timed(email)]
    const unknown = [await timed(STRANGER), await timed(STRANGER), await timed(STRANGER)]
    expect(known[0]?.said).toEqual([401, expect.stringContaining('onjuist')])
    for (const { said } of unknown) expect(said).toEqual(known[0]?.said)
    const fastest = (all: { took: number }[]) => Math.min(...all.map(({ took }) => took))
    expect(fastest(unknown)).toBeGreaterThan(fastest(known) / 2)
    expect(fastest(known)).toBeGreaterThan(fastest(unknown) / 2)
    const network = newNetwork()
    const many = async (address: string) => {
      const answers = []
      for (let index = 0; index < 6; index += 1) answers.push(await enter(address, { network }, 'fout'))
      return answers.map(({ status, text }) => [status, text])
    }
    expect(await many('nog-niemand@flows.example')).toEqual(await many(email))
  })

  it('mails a link for a new password only where there is an account, and says the same', async () => {
    const email = await account()
    await nextMailTo(email)
    const known = await post('forgot-password', { email })
    expect(known.status).toBe(200)
    for (const other of [STRANGER, 'x', `${'a'.repeat(5000)}@x.nl`, 'a\u0000b@x.nl']) {
      const { status, text } = await post('forgot-password', { email: other })
      expect([status, text], other.slice(0, 20)).toEqual([200, known.text])
    }
    await nextMailTo(email, 1)
    expect(await mailsTo(STRANGER)).toEqual([])
    expect((await post('forgot-password', {})).status).toBe(400)
  })
})

import { expect } from 'vitest'
import { type Authenticator, authenticator } from './authenticator'
import { login, site, unique } from './client'

export const PASSWORD = 'goed-wachtwoord'
export const WRONG_CODE = '000000'

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

/** Asks for something of accounts. */
export async function post(
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
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

/** Says who asks, by a session. */
export const withToken = (token = '') => ({ authorization: `JWT ${token}` })

/** Whose session it is, where it counts. */
export async function whoIs(token: string | undefined): Promise<string | undefined> {
  const answer = await fetch(`${site().url}/api/users/me`, { headers: withToken(token) })
  return (await answer.json()).user?.email
}

/** A new person of the staff, with a password alone. */
export async function person(role = 'author'): Promise<Person> {
  const email = `${unique('twee').replaceAll(' ', '.')}@flows.example`.toLowerCase()
  const body = { name: 'Twee Stappen', email, password: PASSWORD, roles: [role] }
  const { id } = await (await login()).ok('POST', '/api/users', body)
  return {
    id,
    email,
    enter: (more = {}, cookie = '') => post('login', { email, password: PASSWORD, ...more }, { cookie }),
  }
}

/** Turns two steps on, as who sets them up does. */
export async function turnOn(access: Record<string, string>, ticket?: string) {
  const begun = JSON.parse((await post('second-factor/begin', { ticket }, access)).text)
  const app = authenticator(begun.secret)
  const wrong = await post('second-factor/turn-on', { ticket, begun: begun.begun, code: WRONG_CODE }, access)
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

/** Somebody who logs in with two steps. */
export async function secured(role?: string): Promise<Secured> {
  const who = await person(role)
  const { token } = await who.enter()
  return { ...who, ...(await turnOn(withToken(token))) }
}

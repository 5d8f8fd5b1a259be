import { readFileSync } from 'node:fs'
import { inject } from 'vitest'
import { ADMIN } from './site'

type Body = Record<string, unknown>

/** The running site of this test project. */
export function site(): { url: string; env: Record<string, string> } {
  const running = inject('site')
  if (!running) throw new Error('no site: guard the tests with describe.skipIf(!inject("site"))')
  return running
}

/** What the site says from now on: all that was said before belongs to other tests. */
export function listen(): () => string {
  const said = () => readFileSync(`${site().env.DATA_DIR}.log`, 'utf8')
  const { length: before } = said()
  return () => said().slice(before)
}

/** A person's way to the API: a stranger without a token, or a user with one. */
export interface Client {
  get: (path: string) => Promise<Response>
  send: (
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: Body,
    headers?: Record<string, string>,
  ) => Promise<Response>
  /** Sends and expects success; answers with the document. */
  ok: <Doc = { id: string } & Record<string, unknown>>(
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: Body,
  ) => Promise<Doc>
  /** Says who asks. */
  headers: () => Record<string, string>
  /** Sends a body as it is. */
  raw: (method: string, path: string, headers: Record<string, string>, body: string) => Promise<Response>
  /** Sends a file with the fields of its document. */
  upload: (method: 'POST' | 'PATCH', path: string, file: Upload, fields?: Body) => Promise<Response>
}

interface Upload {
  data: Uint8Array | string
  name: string
  type: string
}

function client(token?: string): Client {
  const headers = (): Record<string, string> => (token ? { authorization: `JWT ${token}` } : {})
  const send: Client['send'] = (method, path, body, more) =>
    fetch(site().url + path, {
      method,
      headers: { ...headers(), 'content-type': 'application/json', ...more },
      ...(body && { body: JSON.stringify(body) }),
    })
  return {
    headers,
    get: (path) => fetch(site().url + path, { headers: headers(), redirect: 'manual' }),
    send,
    ok: async (method, path, body) => {
      const answer = await send(method, path, body)
      const json = await answer.json()
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(json)}`)
      return json.doc ?? json
    },
    raw: (method, path, more, body) =>
      fetch(site().url + path, { method, headers: { ...headers(), ...more }, body }),
    upload: (method, path, { data, name, type }, fields = {}) => {
      const form = new FormData()
      form.set('_payload', JSON.stringify(fields))
      const bytes = typeof data === 'string' ? data : new Uint8Array(data)
      form.set('file', new Blob([bytes], { type }), name)
      return fetch(site().url + path, { method, headers: headers(), body: form })
    },
  }
}

export const stranger = client()

type Credentials = typeof ADMIN

/** Somebody who logs in now. */
export async function newLogin(credentials: Credentials): Promise<Client> {
  const { token } = await client().ok<{ token: string }>('POST', '/api/users/login', { ...credentials })
  return client(token)
}

/** Who is logged in, by address: each password takes the site a tenth of a second, and flows ask for people by the hundred. */
const known = new Map<string, Client>()

/** Somebody who logged in before, where that still counts; else logs in. */
async function loggedIn(credentials: Credentials): Promise<Client> {
  const before = known.get(credentials.email)
  if (before && (await (await before.get('/api/users/me?depth=0')).json()).user) return before
  known.delete(credentials.email)
  const now = await newLogin(credentials)
  known.set(credentials.email, now)
  return now
}

/** The admin, logged in. */
export const login = (): Promise<Client> => loggedIn(ADMIN)

/** A user with one role, logged in; made where there is none, or none any more. */
export async function loginAs(role: 'admin' | 'editor' | 'author' | 'moderator'): Promise<Client> {
  const credentials = { email: `${role}@flows.example`, password: 'wachtwoord-voor-tests' }
  const admin = await login()
  const query = `/api/users?depth=0&limit=0&where[email][equals]=${credentials.email}`
  const { totalDocs } = await (await admin.get(query)).json()
  if (totalDocs === 0) {
    await admin.ok('POST', '/api/users', { ...credentials, name: `Test ${role}`, roles: [role] })
  }
  return loggedIn(credentials)
}

let count = 0

/** A name that no other test uses. */
export function unique(word: string): string {
  count += 1
  return `${word} ${process.pid}${Date.now().toString(36)}${count}`
}

/** The text of an element-free reading of a page: tags out, entities of our own pages decoded, spaces single. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}

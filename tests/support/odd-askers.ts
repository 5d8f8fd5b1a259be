import type { Known } from './odd-questions'
import { richText } from './rich-text'
import { ADMIN } from './site'

export const ROLES = ['stranger', 'moderator', 'author', 'editor', 'admin'] as const
type Role = (typeof ROLES)[number]

/** Who asks, and how the site knows them. */
export interface Asker {
  role: Role
  headers: Record<string, string>
}

/** The mailbox of somebody who commented. */
export const SECRET = 'zeer-geheim'

const PASSWORD = 'wachtwoord-voor-tests'

/**
 * Puts something of everything on a site, and logs in somebody of each role.
 *
 * @param word makes names and addresses of this round different from those of another
 */
export async function findAskers(url: string, word: string): Promise<{ known: Known; askers: Asker[] }> {
  const send = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const answer = await fetch(url + path, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const logIn = async (credentials: object) => {
    const { token } = await send('/api/users/login', credentials)
    return { authorization: `JWT ${token}` }
  }
  const admin = await logIn(ADMIN)
  const make = async (collection: string, body: object) =>
    (await send(`/api/${collection}`, body, admin)).doc as { id: string; slug: string }

  const askers: Asker[] = [{ role: 'stranger', headers: {} }]
  for (const role of ROLES.slice(1)) {
    const credentials = { email: `${role}-${word}@flows.example`, password: PASSWORD }
    await make('users', { ...credentials, name: role, roles: [role] })
    askers.push({ role, headers: await logIn(credentials) })
  }

  const cause = await make('causes', { name: `Oorzaak ${word}`, kind: 'condition' })
  const author = await make('authors', { name: `Auteur ${word}` })
  const symptom = await make('symptoms', {
    title: `Klacht ${word}`,
    causes: [{ cause: cause.id, casesPerYear: 12 }],
    authors: [author.id],
    _status: 'published',
  })
  const page = await make('pages', {
    title: `Pagina ${word}`,
    body: richText('Tekst.'),
    _status: 'published',
  })
  const redirect = await make('redirects', { from: `/oud-${word}`, to: { type: 'custom', url: '/' } })
  const written = { symptom: symptom.id, name: 'Jan', email: `${SECRET}@adres.example` }
  const comment = await make('comments', { ...written, body: `Eerste ${word}`, status: 'published' })
  await make('comments', { ...written, body: `Tweede ${word}`, status: 'pending', parent: comment.id })
  const { id: user } = (await (await fetch(`${url}/api/users/me`, { headers: admin })).json()).user
  const link = await send(`/api/symptoms/${symptom.id}/preview-link`, {}, admin)
  const ids = {
    symptoms: symptom.id,
    causes: cause.id,
    authors: author.id,
    pages: page.id,
    redirects: redirect.id,
    comments: comment.id,
    users: user,
    'preview-links': link.id,
  }
  return { known: { ids, slug: symptom.slug, functions: await findFunctions(url) }, askers }
}

/** The functions of the admin, by the ids that its pages hold. */
export async function findFunctions(url: string): Promise<string[]> {
  const html = await (await fetch(`${url}/admin/login`)).text()
  const ids = [...html.matchAll(/\\"id\\":\\"([0-9a-f]{42})\\",\\"bound\\"/g)].map(([, id = '']) => id)
  if (ids.length === 0) throw new Error('the admin names no functions')
  return [...new Set(ids)]
}

import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, site, unique } from '../support/client'
import { until } from '../support/site'

type Plan = 'publish' | 'unpublish'

describe.skipIf(!inject('site'))('scheduled publishing', () => {
  let admin: Client

  beforeAll(async () => {
    admin = await login()
  })

  const write = (status: 'draft' | 'published') =>
    admin.ok<{ id: string; slug: string }>('POST', '/api/symptoms', {
      title: unique('Gepland'),
      _status: status,
    })
  const seen = async (slug: string) => (await fetch(`${site().url}/symptomen/${slug}`)).status
  const idOf = async (client: Client) => (await (await client.get('/api/users/me')).json()).user.id
  /** As Payload's own drawer plans it, due at once. */
  const plan = (type: Plan, article: string, user: string) =>
    admin.ok('POST', '/api/payload-jobs', {
      taskSlug: 'schedulePublish',
      waitUntil: new Date().toISOString(),
      input: {
        type,
        doc: { relationTo: 'symptoms', value: article },
        user: { relationTo: 'users', value: user },
      },
    })

  it('puts an article on the site and takes another one off, by themselves', async () => {
    const [comes, goes] = [await write('draft'), await write('published')]
    expect([await seen(comes.slug), await seen(goes.slug)]).toEqual([404, 200])
    const editor = await idOf(await loginAs('editor'))
    await plan('publish', comes.id, editor)
    await plan('unpublish', goes.id, editor)
    await until(async () => (await seen(comes.slug)) === 200 && (await seen(goes.slug)) === 404)
  })

  it('does what an editor planned who is gone since, and not what an author planned', async () => {
    const leaver = async (role: string) => {
      const email = `${role}-${Date.now()}@flows.example`
      const data = { email, password: 'wachtwoord-voor-tests', name: role, roles: [role] }
      return (await admin.ok('POST', '/api/users', data)).id
    }
    const [editor, author] = [await leaver('editor'), await leaver('author')]
    const [byEditor, byAuthor, last] = [await write('draft'), await write('draft'), await write('draft')]
    await plan('publish', byEditor.id, editor)
    await plan('publish', byAuthor.id, author)
    await admin.ok('DELETE', `/api/users/${editor}`)
    await admin.ok('DELETE', `/api/users/${author}`)
    await plan('publish', last.id, await idOf(admin))
    await until(async () => (await seen(byEditor.slug)) === 200 && (await seen(last.slug)) === 200)
    expect(await seen(byAuthor.slug)).toBe(404)
  })
})

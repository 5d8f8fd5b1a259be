import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, site, stranger, unique } from '../support/client'
import { richText } from '../support/rich-text'

const COLLECTIONS = [
  'symptoms',
  'article-changes',
  'audit-entries',
  'article-reads',
  'article-finds',
  'causes',
  'sources',
  'authors',
  'pages',
  'media',
  'comments',
  'comment-blocks',
  'comment-decisions',
  'comment-notes',
  'search-misses',
  'users',
  'redirects',
  'preview-links',
  'remarks',
  'review-requests',
]
const SYSTEM = [
  'payload-jobs',
  'payload-preferences',
  'payload-locked-documents',
  'payload-migrations',
  'payload-kv',
  'second-factors',
  'expiries',
  'counters',
  'leases',
  'trusted-browsers',
]
const READABLE = ['symptoms', 'causes', 'sources', 'authors', 'pages', 'media', 'comments']
const SECRET = 'zeer-geheim@adres.example'

describe.skipIf(!inject('site'))('the API', () => {
  let admin: Client
  let article: { id: string; slug: string }
  let comment: { id: string }

  beforeAll(async () => {
    admin = await login()
    article = await admin.ok('POST', '/api/symptoms', {
      title: unique('Open klacht'),
      _status: 'published',
    })
    comment = await admin.ok('POST', '/api/comments', {
      symptom: article.id,
      name: 'Jan',
      email: SECRET,
      body: unique('Openbare reactie'),
      status: 'published',
    })
  })

  describe('for strangers', () => {
    it.each(COLLECTIONS)('refuses to create, change or delete %s', async (slug) => {
      const { docs } = await (await admin.get(`/api/${slug}?limit=1`)).json()
      const id = docs[0]?.id ?? 'x'
      const sent = [
        await stranger.send('POST', `/api/${slug}`, { title: 'x', name: 'x' }),
        await stranger.send('PATCH', `/api/${slug}/${id}`, { title: 'x', name: 'x' }),
        await stranger.send('PATCH', `/api/${slug}?where[id][exists]=true`, { title: 'x' }),
        await stranger.send('DELETE', `/api/${slug}/${id}`),
        await stranger.send('DELETE', `/api/${slug}?where[id][exists]=true`),
      ]
      expect(sent.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    })

    it.each([...COLLECTIONS.filter((slug) => !READABLE.includes(slug)), ...SYSTEM])(
      'hides %s',
      async (slug) => {
        expect([403, 404, 501]).toContain((await stranger.get(`/api/${slug}`)).status)
      },
    )

    it('shows only what is published: no drafts, no trash, no versions', async () => {
      const draft = await admin.ok('POST', '/api/symptoms', { title: unique('Geheim concept') })
      const trashed = await admin.ok('POST', '/api/symptoms', {
        title: unique('Weggegooid'),
        _status: 'published',
      })
      await admin.ok('PATCH', `/api/symptoms/${trashed.id}`, { deletedAt: new Date().toISOString() })
      for (const query of ['', '&draft=true', '&trash=true', '&trash=true&draft=true']) {
        const { docs } = await (await stranger.get(`/api/symptoms?limit=100${query}`)).json()
        const ids = docs.map(({ id }: { id: string }) => id)
        expect(ids).toContain(article.id)
        expect(ids).not.toContain(draft.id)
        expect(ids).not.toContain(trashed.id)
      }
      expect((await stranger.get(`/api/symptoms/${draft.id}?draft=true`)).status).toBe(404)
      expect((await stranger.get(`/api/symptoms/${trashed.id}?trash=true`)).status).toBe(404)
      expect((await stranger.get('/api/symptoms/versions')).status).toBe(403)
      expect((await stranger.get('/api/pages/versions')).status).toBe(403)
    })

    it('shows under a cause only articles that are public, and no cause from the trash', async () => {
      const cause = await admin.ok('POST', '/api/causes', { name: unique('oorzaak'), kind: 'other' })
      const causes = [{ cause: cause.id, casesPerYear: 3 }]
      const draft = await admin.ok('POST', '/api/symptoms', { title: unique('Concept'), causes })
      const open = await admin.ok('POST', '/api/symptoms', {
        title: unique('Openbaar'),
        causes,
        _status: 'published',
      })
      const text = await (await stranger.get(`/api/causes/${cause.id}?depth=2`)).text()
      expect(text).toContain(open.id)
      expect(text).not.toContain(draft.id)
      const unused = await admin.ok('POST', '/api/causes', { name: unique('oorzaak'), kind: 'other' })
      await admin.ok('PATCH', `/api/causes/${unused.id}`, { deletedAt: new Date().toISOString() })
      expect((await stranger.get(`/api/causes/${unused.id}?trash=true`)).status).toBe(404)
    })

    it('never gives the address of a commenter, however it is asked', async () => {
      const queries = [
        '/api/comments',
        `/api/comments/${comment.id}`,
        '/api/comments?select[email]=true&select[name]=true',
        '/api/comments?depth=3&populate[symptoms][title]=true',
        '/api/comments?showHiddenFields=true',
        `/api/comments?where[id][equals]=${comment.id}&draft=true`,
        `/symptomen/${article.slug}`,
        `/symptomen/${article.slug}/reacties?parent=${comment.id}`,
      ]
      for (const query of queries) {
        const text = await (await stranger.get(query)).text()
        expect(text, query).toContain('Jan')
        expect(text, query).not.toContain(SECRET)
        for (const field of ['consentedAt', 'heldReasons', 'notifyReplies', 'fingerprint']) {
          if (query.startsWith('/api')) expect(text, query).not.toContain(field)
        }
      }
    })

    it.each([
      'where[email][like]=geheim',
      `where[email][equals]=${SECRET}`,
      'where[or][0][email][like]=g',
      'where[and][0][or][0][email][exists]=true',
      'where[parent.email][like]=geheim',
      'where[heldReasons][exists]=true',
      'where[consentedAt][exists]=true',
      'where[fingerprint][like]=a',
      'sort=email',
      'sort=-email',
      'sort=parent.email',
      'sort=name,email',
    ])('does not let them guess an address by %s', async (query) => {
      const answer = await stranger.get(`/api/comments?${query}`)
      expect(answer.status).toBe(400)
      expect(await answer.text()).not.toContain(SECRET)
      const counted = await stranger.get(`/api/comments/count?${query}`)
      if (query.startsWith('where')) expect(counted.status).toBe(400)
    })

    it('does not find users by what they may not see', async () => {
      for (const query of ['where[createdBy.email][like]=a', 'sort=createdBy.email']) {
        const answer = await stranger.get(`/api/symptoms?${query}`)
        expect(answer.status, query).toBe(400)
      }
    })

    it('hides comments that wait, and comments of articles that are not public', async () => {
      const waiting = await admin.ok('POST', '/api/comments', {
        symptom: article.id,
        name: 'Wacht',
        email: SECRET,
        body: unique('Wacht nog'),
        status: 'pending',
      })
      const draft = await admin.ok('POST', '/api/symptoms', { title: unique('Concept') })
      const early = await admin.ok('POST', '/api/comments', {
        symptom: draft.id,
        name: 'Vroeg',
        email: SECRET,
        body: unique('Te vroeg'),
        status: 'published',
      })
      for (const { id } of [waiting, early]) {
        expect((await stranger.get(`/api/comments/${id}`)).status).toBe(404)
      }
    })

    it('answers a limited number of documents at a limited depth', async () => {
      for (const query of ['limit=0', 'limit[]=0', 'limit[0]=0']) {
        const { limit } = await (await stranger.get(`/api/causes?${query}`)).json()
        expect([query, limit]).toEqual([query, 100])
      }
      const all = await (await stranger.get('/api/causes?pagination=false')).json()
      expect(all.docs.length).toBeLessThanOrEqual(100)
      const form = await fetch(`${site().url}/api/causes`, {
        method: 'POST',
        headers: {
          'X-HTTP-Method-Override': 'GET',
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'limit=0',
      })
      expect((await form.json()).limit).toBe(100)
    })

    it.each([
      ['/api/causes?limit=0', undefined, undefined],
      ['/api/causes?limit=0', 'application/x-www-form-urlencoded', 'page=1'],
      ['/api/causes?limit=0', 'application/json', '{"limit":0}'],
      ['/api/causes?pagination=false', 'application/x-www-form-urlencoded; charset=UTF-8', 'limit=0'],
    ])('holds to that when a POST says that it is a GET: %s as %s', async (path, type, body) => {
      for (const header of ['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override']) {
        const answer = await fetch(site().url + path, {
          method: 'POST',
          headers: { [header]: 'GET', ...(type && { 'content-type': type }) },
          ...(body && { body }),
        })
        expect(answer.status).toBe(200)
        // Without pages, MongoDB says how many there are.
        expect((await answer.json()).limit).toBeLessThanOrEqual(100)
      }
    })

    it.each([
      '/api/comments?sort=parent.body',
      '/api/comments?sort=-parent__body',
      '/api/comments?where[parent.body][like]=a',
      '/api/comments?where[or][0][and][0][parent.parent.name][exists]=true',
      '/api/comments?sort=symptom.title',
      '/api/comments/count?where[parent.body][like]=a',
      '/api/authors?where[createdBy.name][like]=a',
      '/api/symptoms?sort=causes.cause.name',
      '/api/symptoms?where[causes.cause.name][like]=a',
      '/api/causes?joins[symptoms][sort]=authors.name',
      '/api/causes?joins[symptoms][where][authors.name][like]=a',
    ])('does not sort or find by what may be hidden: %s', async (path) => {
      const answer = await stranger.get(path)
      expect(answer.status).toBe(400)
      expect(await answer.json()).not.toHaveProperty('docs')
    })

    it.each(['author', 'moderator'] as const)('lets a %s look as far as the role sees', async (role) => {
      const client = await loginAs(role)
      const sees = role === 'moderator' ? 200 : 400
      expect((await client.get('/api/comments?sort=parent.body')).status).toBe(sees)
      expect((await client.get('/api/comments?sort=symptom.title')).status).toBe(200)
    })

    it.each(['where=x', 'where={', 'sort=%00', 'where=[]', 'where=1', 'data=x'])(
      'are told that %s cannot be asked, or get what there is',
      async (query) => {
        for (const collection of ['comments', 'symptoms', 'media'])
          expect((await stranger.get(`/api/${collection}?${query}`)).status).toBeLessThan(500)
      },
    )

    it('is closed where it could be opened: first user, GraphQL, jobs', async () => {
      const register = await stranger.send('POST', '/api/users/first-register', {
        email: 'boef@example.org',
        password: 'wachtwoord-boef',
        name: 'Boef',
        roles: ['admin'],
      })
      expect(register.status).toBe(403)
      expect((await stranger.send('POST', '/api/graphql', { query: '{__typename}' })).status).toBe(404)
      expect((await stranger.get('/api/payload-jobs/run')).status).toBe(401)
    })
  })

  describe('for each role', () => {
    const drafts = { title: '' }
    const expected: Record<string, Record<string, number>> = {
      admin: {
        symptoms: 201,
        causes: 201,
        authors: 201,
        pages: 201,
        comments: 201,
        users: 201,
        redirects: 201,
      },
      editor: {
        symptoms: 201,
        causes: 201,
        authors: 201,
        pages: 201,
        comments: 201,
        users: 403,
        redirects: 201,
      },
      author: {
        symptoms: 201,
        causes: 201,
        authors: 403,
        pages: 403,
        comments: 403,
        users: 403,
        redirects: 403,
      },
      moderator: {
        symptoms: 403,
        causes: 403,
        authors: 403,
        pages: 403,
        comments: 201,
        users: 403,
        redirects: 403,
      },
    }

    it.each(Object.entries(expected))('%s creates what is theirs', async (role, rights) => {
      const user = await loginAs(role as 'admin')
      const bodies: Record<string, () => Record<string, unknown>> = {
        symptoms: () => ({ ...drafts, title: unique('Van rol') }),
        causes: () => ({ name: unique('oorzaak'), kind: 'condition' }),
        authors: () => ({ name: unique('Auteur') }),
        pages: () => ({ title: unique('Pagina'), body: richText('Tekst') }),
        comments: () => ({ symptom: article.id, body: unique('Antwoord') }),
        users: () => ({
          name: 'Nieuw',
          email: `${unique('nieuw').replaceAll(' ', '.')}@flows.example`,
          password: 'wachtwoord-nieuw',
          roles: ['admin'],
        }),
        redirects: () => ({
          from: `/${unique('oud').replaceAll(' ', '-')}`,
          to: { type: 'custom', url: '/' },
        }),
      }
      const answers: Record<string, number> = {}
      for (const [slug, body] of Object.entries(bodies)) {
        answers[slug] = (await user.send('POST', `/api/${slug}`, body())).status
      }
      expect(answers).toEqual(rights)
    })

    it('authors write their own drafts, and publish nothing', async () => {
      const author = await loginAs('author')
      const own = await author.ok('POST', '/api/symptoms', { title: unique('Eigen concept') })
      const status = async (method: 'PATCH' | 'DELETE' | 'POST', path: string, body?: object) =>
        (await author.send(method, path, body as Record<string, unknown>)).status
      expect(await status('PATCH', `/api/symptoms/${own.id}?draft=true`, { introduction: 'x' })).toBe(200)
      expect(await status('PATCH', `/api/symptoms/${own.id}`, { _status: 'published' })).toBe(403)
      expect(await status('PATCH', `/api/symptoms/${article.id}`, { introduction: 'x' })).toBe(403)
      expect(await status('POST', '/api/symptoms', { title: 'x', _status: 'published' })).toBe(403)
      expect(await status('PATCH', '/api/symptoms?where[id][exists]=true', { _status: 'published' })).toBe(
        403,
      )
      expect(await status('DELETE', `/api/symptoms/${own.id}`)).toBe(403)
      expect(await status('PATCH', `/api/symptoms/${own.id}`, { deletedAt: new Date().toISOString() })).toBe(
        200,
      )
    })

    it('authors change nothing that readers see, by whatever way', async () => {
      const author = await loginAs('author')
      const own = await author.ok<{ id: string; slug: string }>('POST', '/api/symptoms', {
        title: unique('Eigen artikel'),
        introduction: 'Van de auteur.',
      })
      await admin.ok('PATCH', `/api/symptoms/${own.id}`, { _status: 'published' })
      const { docs } = await (
        await admin.get(`/api/symptoms/versions?where[parent][equals]=${own.id}&limit=10`)
      ).json()
      const draft = docs.find(({ version }: { version: { _status: string } }) => version._status === 'draft')
      const single = `/api/symptoms/${own.id}`
      const tries: ['POST' | 'PATCH', string, Record<string, unknown>?][] = [
        ['PATCH', single, { introduction: 'Stiekem.' }],
        ['PATCH', `/api/symptoms?where[id][equals]=${own.id}`, { introduction: 'Stiekem.' }],
        ['PATCH', single, { _status: 'draft' }],
        ['PATCH', `${single}?autosave=true`, { introduction: 'Stiekem.' }],
        ['PATCH', `${single}?autosave=true`, { _status: 'draft' }],
        ['PATCH', `${single}?autosave=true`, { deletedAt: new Date().toISOString() }],
        ['PATCH', single, { deletedAt: new Date().toISOString() }],
        ['PATCH', `${single}?draft=true`, { deletedAt: new Date().toISOString() }],
        ['POST', `/api/symptoms/versions/${draft.id}`],
      ]
      for (const [method, path, body] of tries) {
        await author.send(method, path, body)
        const page = await stranger.get(`/symptomen/${own.slug}`)
        expect([path, body, page.status]).toEqual([path, body, 200])
        expect(await page.text()).toContain('Van de auteur.')
      }
      expect((await author.send('PATCH', `${single}?draft=true`, { introduction: 'Voorstel.' })).status).toBe(
        200,
      )
    })

    it('authors do not restore a version into publication', async () => {
      const author = await loginAs('author')
      const own = await author.ok('POST', '/api/symptoms', { title: unique('Herstel') })
      await admin.ok('PATCH', `/api/symptoms/${own.id}`, { _status: 'published' })
      await admin.ok('PATCH', `/api/symptoms/${own.id}`, { _status: 'draft' })
      const { docs } = await (
        await admin.get(`/api/symptoms/versions?where[parent][equals]=${own.id}&limit=10`)
      ).json()
      const published = docs.find(
        ({ version }: { version: { _status: string } }) => version._status === 'published',
      )
      await author.send('POST', `/api/symptoms/versions/${published.id}`)
      const after = await (await admin.get(`/api/symptoms/${own.id}`)).json()
      expect(after._status).toBe('draft')
    })

    it('nobody but an admin changes roles, and everybody may change their own name', async () => {
      for (const role of ['editor', 'author', 'moderator'] as const) {
        const user = await loginAs(role)
        const me = (await (await user.get('/api/users/me')).json()).user
        await user.send('PATCH', `/api/users/${me.id}`, { roles: ['admin'], name: `Test ${role}` })
        expect((await (await user.get('/api/users/me')).json()).user.roles).toEqual([role])
        const [first] = (await (await admin.get('/api/users?where[roles][equals]=admin')).json()).docs
        expect((await user.send('PATCH', `/api/users/${first.id}`, { name: 'x' })).status).toBe(403)
      }
    })

    it('authors do not see who wrote a comment', async () => {
      const author = await loginAs('author')
      const text = await (await author.get(`/api/comments/${comment.id}`)).text()
      expect(text).toContain('Openbare reactie')
      expect(text).not.toContain(SECRET)
      const moderator = await loginAs('moderator')
      expect(await (await moderator.get(`/api/comments/${comment.id}`)).text()).toContain(SECRET)
    })

    it('editors throw away, and only admins delete for good', async () => {
      const editor = await loginAs('editor')
      const cause = await editor.ok('POST', '/api/causes', { name: unique('weg'), kind: 'other' })
      expect((await editor.send('DELETE', `/api/causes/${cause.id}`)).status).toBe(403)
      const trashed = await editor.send('PATCH', `/api/causes/${cause.id}`, {
        deletedAt: new Date().toISOString(),
      })
      expect(trashed.status).toBe(200)
      expect((await admin.send('DELETE', `/api/causes/${cause.id}?trash=true`)).status).toBe(200)
    })
  })

  it('does not log an address, also when something goes wrong', async () => {
    await stranger.get(`/api/comments?where[email][equals]=${SECRET}`)
    await stranger.send('POST', '/api/users/login', { email: SECRET, password: 'x' })
    await stranger.send('POST', '/api/users/forgot-password', { email: SECRET })
    const log = readFileSync(`${site().env.DATA_DIR}.log`, 'utf8')
    expect(log).toContain('"level":')
    expect(log).not.toContain('@')
  })
})

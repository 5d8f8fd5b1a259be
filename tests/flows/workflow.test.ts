import { createClient } from '@libsql/client'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, site, stranger, unique } from '../support/client'
import { mailsTo, nextMailTo } from '../support/outbox'
import { until } from '../support/site'

const isOnSqlite = Boolean(inject('site')) && !inject('site')?.env.DATABASE_URL

interface Saved {
  id: string
  slug: string
  changedBy: { id: string; name: string }
  readyForReview: boolean
}

describe.skipIf(!inject('site'))('from author to reader', () => {
  let author: Client
  let editor: Client
  beforeAll(async () => {
    author = await loginAs('author')
    editor = await loginAs('editor')
  })

  const titleOnDashboard = async (client: Client, label: string) => {
    const answer = await client.get('/admin')
    return (await answer.text()).includes(label)
  }

  it('an author hands over, an editor publishes, and every version says who made it', async () => {
    const title = unique('Klacht')
    const draft = await author.ok<Saved>('POST', '/api/symptoms?draft=true', { title })
    const path = `/api/symptoms/${draft.id}`
    await author.ok('PATCH', `${path}?draft=true`, { readyForReview: true })
    expect(await titleOnDashboard(editor, 'Klaar om na te kijken')).toBe(true)
    const published = await editor.ok<Saved>('PATCH', path, {
      title: `${title}, nagekeken`,
      _status: 'published',
    })
    expect(published.readyForReview).toBe(false)
    expect(published.changedBy).toMatchObject({ name: 'Test editor' })
    const query = `where[parent][equals]=${draft.id}&sort=updatedAt&depth=1`
    const { docs } = await (await editor.get(`/api/symptoms/versions?${query}`)).json()
    const names = docs.map(({ version }: { version: Saved }) => version.changedBy?.name)
    expect(names[0]).toBe('Test author')
    expect(names.at(-1)).toBe('Test editor')
    const last = docs.at(-1).id
    const told = await (await editor.get(`/api/symptoms/versions/${last}/told`)).json()
    expect(told).toMatchObject({ who: 'Test editor', from: { who: 'Test author' } })
    expect(told.parts).toContain('titel')
    expect([401, 403]).toContain((await stranger.get(`/api/symptoms/versions/${last}/told`)).status)
    const seen = await (await stranger.get(path)).text()
    expect(seen).not.toContain('Test editor')
    expect(seen).not.toContain('readyForReview')
  })

  it('nobody writes down another name than their own', async () => {
    const admin = await login()
    const me = (await (await admin.get('/api/users/me')).json()).user
    const draft = await author.ok<Saved>('POST', '/api/symptoms?draft=true', {
      title: unique('Klacht'),
      changedBy: me.id,
    })
    expect(draft.changedBy).toMatchObject({ name: 'Test author' })
  })

  it('who asks for it gets what needs attention once a week by mail', async () => {
    const admin = await login()
    await author.ok('POST', '/api/symptoms?draft=true', { title: unique('Klacht'), readyForReview: true })
    const email = `${unique('week').replaceAll(' ', '.')}@flows.example`
    await admin.ok('POST', '/api/users', {
      name: 'Week Overzicht',
      email,
      password: 'wachtwoord-voor-tests',
      roles: ['editor'],
      notifyAttention: true,
      notifyComments: false,
    })
    const isOverview = ({ subject = '' }: { subject?: string | undefined }) =>
      /vra(ag|g)t?e?n? .*aandacht op/.test(subject)
    let count = 0
    let mail = await nextMailTo(email)
    while (!isOverview(mail)) mail = await nextMailTo(email, ++count)
    expect(mail.text).toMatch(/\d+ – Klaar om na te kijken/)
    expect(mail.text).toContain('/admin')
    // The next round would come 15 seconds later: the date that holds it back is stored.
    const [user] = (await (await admin.get(`/api/users?where[email][equals]=${email}`)).json()).docs
    expect(Date.parse(user.attentionMailedAt)).toBeGreaterThan(Date.now() - 60_000)
    const overviews = async () => (await mailsTo(email)).filter(isOverview).length
    expect(await overviews()).toBe(1)

    if (!isOnSqlite) return
    // A week passes: nobody may write this date by the API.
    const weekAgo = new Date(Date.now() - 7 * 86_400_000 - 1_000).toISOString()
    const database = createClient({ url: `file:${site().env.DATA_DIR}/simpto.db` })
    await database.execute({
      sql: 'update users set attention_mailed_at = ? where email = ?',
      args: [weekAgo, email],
    })
    database.close()
    await until(async () => (await overviews()) === 2)
  }, 120_000)
})

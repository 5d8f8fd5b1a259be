import sharp from 'sharp'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { AuditEntry } from '@/payload-types'
import { type Client, login, loginAs, stranger, unique } from '../support/client'

describe.skipIf(!inject('site'))('the audit log', () => {
  let admin: Client
  let editor: Client
  beforeAll(async () => {
    admin = await login()
    editor = await loginAs('editor')
  })

  const entriesOf = async (document: string): Promise<AuditEntry[]> => {
    const query = `where[document][equals]=${document}&sort=at&limit=100&depth=0`
    return (await (await editor.get(`/api/audit-entries?${query}`)).json()).docs
  }
  const toldOf = async (document: string) =>
    (await entriesOf(document)).map(({ action, byName, parts }) => `${byName}: ${action} ${parts}`.trim())

  it('says who made, changed, published, planned, unpublished, threw away and deleted an article', async () => {
    const author = await loginAs('author')
    const { id } = await author.ok('POST', '/api/symptoms?draft=true', { title: unique('Logboek') })
    const path = `/api/symptoms/${id}`
    // As the form saves it while somebody types: one entry.
    for (const introduction of ['K', 'Kort', 'Kort en goed'])
      await author.ok('PATCH', `${path}?draft=true&autosave=true`, { introduction })
    await author.ok('PATCH', `${path}?draft=true`, { englishTerms: ['cramp'] })
    await editor.ok('PATCH', path, { introduction: 'Beter', _status: 'published' })
    await editor.ok('POST', `${path}/plans`, { kind: 'unpublish', when: '3-12-2030 14:00' })
    await editor.ok('PATCH', path, { _status: 'draft' })
    await editor.ok('PATCH', path, { deletedAt: new Date().toISOString() })
    await editor.ok('PATCH', `${path}?trash=true`, { deletedAt: null })
    await admin.ok('DELETE', path)
    expect(await toldOf(id)).toEqual([
      'Test author: made',
      'Test author: draft inleiding, engelse vertaling',
      'Test editor: published inleiding',
      'Test editor: planned van de site halen op 3 december 2030, 14:00',
      'Test editor: unpublished',
      'Test editor: plan-cancelled van de site halen op 3 december 2030, 14:00',
      'Test editor: trashed',
      'Test editor: restored',
      expect.stringContaining(': deleted'),
    ])
  })

  it('knows a document by its name, also where only the id is answered', async () => {
    const name = unique('kalktekort')
    const { id } = await editor.ok('POST', '/api/causes?select[kind]=true', { name, kind: 'condition' })
    expect((await entriesOf(id)).map(({ title }) => title)).toEqual([name])
  })

  it('names nothing that nobody changed, where a draft stands beside what is published', async () => {
    const { id } = await editor.ok('POST', '/api/symptoms', {
      title: unique('Logboek'),
      introduction: 'Wat lezers zien',
      _status: 'published',
    })
    await editor.ok('PATCH', `/api/symptoms/${id}?draft=true`, { introduction: 'Nog niet af' })
    await editor.ok('PATCH', `/api/symptoms/${id}`, { deletedAt: new Date().toISOString() })
    expect(await toldOf(id)).toEqual([
      'Test editor: published',
      'Test editor: draft inleiding',
      'Test editor: trashed',
    ])
  })

  it('says that the file of a picture is another one', async () => {
    const name = `${unique('foto').replaceAll(' ', '-')}.png`
    const send = async (method: 'POST' | 'PATCH', path: string, width: number) => {
      const create = { width, height: 20, channels: 3 as const, background: 'red' }
      const data = await sharp({ create }).png().toBuffer()
      const answer = await editor.upload(
        method,
        path,
        { data, name, type: 'image/png' },
        { alt: 'Een proef' },
      )
      return (await answer.json()).doc as { id: string }
    }
    const { id } = await send('POST', '/api/media', 30)
    await send('PATCH', `/api/media/${id}`, 40)
    expect(await toldOf(id)).toEqual(['Test editor: made', 'Test editor: changed bestand'])
  })

  it('says who merged causes, and who put an older version back', async () => {
    const [gone, stays] = [unique('oude oorzaak'), unique('oorzaak')]
    const from = await editor.ok('POST', '/api/causes', { name: gone, kind: 'other' })
    const into = await editor.ok('POST', '/api/causes', { name: stays, kind: 'other' })
    await editor.ok('POST', `/api/causes/${from.id}/merge`, { into: into.id })
    expect(await toldOf(into.id)).toContain(`Test editor: merged ${gone} ging hierin op, 0 artikelen`)
    expect(await toldOf(from.id)).toContain('Test editor: deleted')

    const { id } = await editor.ok('POST', '/api/symptoms', {
      title: unique('Logboek'),
      introduction: 'Oud',
      _status: 'published',
    })
    const later = { introduction: 'Nieuw', synonyms: ['was leeg'] }
    await editor.ok('PATCH', `/api/symptoms/${id}`, { ...later, _status: 'published' })
    const { docs } = await (
      await editor.get(`/api/symptoms/versions?where[parent][equals]=${id}&sort=updatedAt&limit=1`)
    ).json()
    await editor.ok('POST', `/api/symptoms/versions/${docs[0].id}`)
    expect((await toldOf(id)).at(-1)).toMatch(/^Test editor: version-restored inleiding, synoniemen/)
    const newest = await editor.get(`/api/symptoms/${id}?draft=true&depth=0`)
    expect((await newest.json()).synonyms ?? []).toEqual([])
    const [, changed] = await entriesOf(id)
    const { status, headers } = await editor.get(`/api/audit-entries/${changed?.id}/diff`)
    expect(status).toBe(303)
    expect(headers.get('location')).toMatch(new RegExp(`/admin/collections/symptoms/${id}/versions/.+`))
  })

  it('is read by editors and admins, and written by nobody', async () => {
    const { id } = await editor.ok('POST', '/api/authors', { name: unique('Dr. Log') })
    const [entry] = await entriesOf(id)
    for (const client of [admin, editor]) {
      const sent = [
        await client.send('POST', '/api/audit-entries', { action: 'made', byName: 'x', title: 'x' }),
        await client.send('PATCH', `/api/audit-entries/${entry?.id}`, { byName: 'x' }),
        await client.send('DELETE', `/api/audit-entries/${entry?.id}`),
      ]
      expect(sent.map(({ status }) => status)).toEqual([403, 403, 403])
    }
    for (const client of [await loginAs('author'), await loginAs('moderator'), stranger])
      for (const path of ['', '/csv', `/${entry?.id}`, `/${entry?.id}/diff`])
        expect([401, 403, 404]).toContain((await client.get(`/api/audit-entries${path}`)).status)
    expect((await entriesOf(id))[0]?.byName).toBe('Test editor')
    const page = `/admin/logboek?soort=authors&document=${id}`
    expect(await (await editor.get(page)).text()).toContain(entry?.title)
    const refused = await (await (await loginAs('author')).get(page)).text()
    expect(refused).toContain('Dit is niet voor uw rol')
    expect(refused).not.toContain(entry?.title)
  })

  it('is saved as CSV, as it is filtered', async () => {
    const name = unique('=Dr. Rij')
    const { id } = await editor.ok('POST', '/api/authors', { name })
    await editor.ok('PATCH', `/api/authors/${id}`, { name: `${name} Anders` })
    const answer = await editor.get(
      `/api/audit-entries/csv?soort=authors&document=${encodeURIComponent(name)}`,
    )
    expect(answer.headers.get('content-type')).toContain('text/csv')
    const [head, ...rows] = (await answer.text()).trim().split('\r\n')
    expect(head).toBe('wanneer,tot,wie,wat,soort,document,titel,veranderd')
    expect(rows.map((row) => row.split(',').slice(2))).toEqual([
      ['Test editor', 'Gemaakt', 'Auteur', id, `'${name}`, ''],
      ['Test editor', 'Gewijzigd', 'Auteur', id, `'${name} Anders`, 'naam'],
    ])
    const none = await editor.get('/api/audit-entries/csv?tot=2020-01-01')
    expect((await none.text()).trim().split('\r\n')).toHaveLength(1)
  })
})

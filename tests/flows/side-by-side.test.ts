import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, stranger, textOf, unique } from '../support/client'

describe.skipIf(!inject('site'))('symptoms side by side', () => {
  let admin: Client
  let cramp: { id: string; slug: string; title: string }
  let numb: { id: string; slug: string; title: string }
  let shared: string
  let alone: string

  const write = async (title: string, causes: object[], status = 'published') =>
    admin.ok<typeof cramp>('POST', '/api/symptoms', { title: unique(title), causes, _status: status })
  const compare = async (query: string) => {
    const answer = await stranger.get(`/vergelijk?${query}`)
    return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() }
  }

  beforeAll(async () => {
    admin = await login()
    const cause = async (name: string) =>
      admin.ok('POST', '/api/causes', { name: unique(name), kind: 'condition' })
    const [both, one] = [await cause('gedeeld'), await cause('alleen')]
    shared = String(both.name)
    alone = String(one.name)
    cramp = await write('Kramp', [
      { cause: both.id, casesPerYear: 1234.5 },
      { cause: one.id, casesPerYear: 3 },
    ])
    numb = await write('Doof gevoel', [{ cause: both.id, casesPerYear: 0.8 }])
  })

  it('shows the causes of each list, those in common first, with their figures and tiers', async () => {
    const { status, html } = await compare(`symptomen=${cramp.slug},${numb.slug}`)
    expect(status).toBe(200)
    const text = textOf(html)
    expect(text).toContain(shared)
    expect(text).toContain('1.234,5')
    expect(text).toContain('0,8')
    expect(text).toContain('Dit is geen diagnose.')
    expect(text).toContain(`${cramp.title} : 1 van 2 oorzaken gedeeld`)
    expect(text.indexOf(shared)).toBeLessThan(text.indexOf(alone))
    expect(text).toContain(`Alleen in de lijst van ${cramp.title}`)
    expect(text).toContain('Vaak: 1.000 of meer mensen per jaar')
  })

  it('takes the names that the form sends, and leads to the one address of the choice', async () => {
    const names = new URLSearchParams(
      [cramp.title, numb.title.toUpperCase(), ''].map((n) => ['symptomen', n]),
    )
    const { status, location } = await compare(names.toString())
    expect([status, location]).toEqual([303, `/vergelijk?symptomen=${cramp.slug},${numb.slug}`])
  })

  it('says what it does not know, keeps what was typed, and shows it as text', async () => {
    const { status, html } = await compare(`symptomen=${cramp.slug}&symptomen=<b>jeuk</b>`)
    expect(status).toBe(404)
    expect(html).toContain('Er is geen artikel over “&lt;b&gt;jeuk&lt;/b&gt;”.')
    expect(html).toContain('value="&lt;b&gt;jeuk&lt;/b&gt;"')
    expect(html).toContain(`value="${cramp.title}"`)
  })

  it('knows only what is published, and follows a change at once', async () => {
    const [draft, other] = [await write('Geheim', [], 'draft'), await write('Tinteling', [])]
    expect((await compare(`symptomen=${cramp.slug},${draft.slug}`)).status).toBe(404)
    const query = `symptomen=${cramp.slug},${other.slug}`
    expect((await compare(query)).status).toBe(200)
    await admin.ok('PATCH', `/api/symptoms/${other.id}`, { title: `${other.title} anders` })
    const { html } = await compare(query)
    expect(textOf(html)).toContain(`${other.title} anders`)
    await admin.ok('PATCH', `/api/symptoms/${other.id}`, { _status: 'draft' })
    expect((await compare(query)).status).toBe(404)
  })
})

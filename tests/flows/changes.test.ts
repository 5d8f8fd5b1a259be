import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, stranger, textOf, unique } from '../support/client'

interface Doc {
  id: string
  slug: string
  changeNote?: string | null
}

describe.skipIf(!inject('site'))('what changed in an article', () => {
  let admin: Client
  let causes: { id: string; name: string }[]
  beforeAll(async () => {
    admin = await login()
    causes = []
    for (const word of ['griep', 'stress', 'kou']) {
      causes.push(await admin.ok('POST', '/api/causes', { name: unique(word), kind: 'condition' }))
    }
  })

  const figures = (...numbers: (number | undefined)[]) =>
    numbers.flatMap((casesPerYear, index) =>
      casesPerYear === undefined ? [] : [{ cause: causes[index]?.id, casesPerYear }],
    )
  const publish = (fields: object = {}) =>
    admin.ok<Doc>('POST', '/api/symptoms', { title: unique('Wissel'), _status: 'published', ...fields })
  const change = (id: string, fields: object, query = '') =>
    admin.ok<Doc>('PATCH', `/api/symptoms/${id}${query}`, { ...fields })
  const pageOf = async ({ slug }: { slug: string }) => {
    const answer = await stranger.get(`/symptomen/${slug}/wijzigingen`)
    return { status: answer.status, html: await answer.text() }
  }
  const readingOf = async (article: { slug: string }) => textOf((await pageOf(article)).html)
  const recordsOf = async ({ id }: { id: string }) =>
    (
      await (
        await admin.get(`/api/article-changes?where[symptom][equals]=${id}&sort=createdAt&depth=0`)
      ).json()
    ).docs

  it('is told on a page of its own, with figures from what to what and the words of the editor', async () => {
    const article = await publish({ causes: figures(700, 0.5) })
    expect(await readingOf(article)).toContain('Gepubliceerd')
    await change(article.id, {
      causes: figures(1200, undefined, 30),
      changeNote: 'Nieuwe cijfers van het <RIVM>.',
      _status: 'published',
    })
    const text = await readingOf(article)
    expect(text).toContain('Bijgewerkt Nieuwe cijfers van het <RIVM>. Aantallen die veranderden')
    expect(text).toContain(`${causes[0]?.name} 700 1.200`)
    expect(text).toContain(`${causes[1]?.name} 0,5 niet genoemd`)
    expect(text).toContain(`${causes[2]?.name} niet genoemd 30`)
    const { html } = await pageOf(article)
    expect(html).toContain('<meta name="robots" content="noindex"')
    const shown = await (await stranger.get(`/symptomen/${article.slug}`)).text()
    expect(shown.match(new RegExp(`href="/symptomen/${article.slug}/wijzigingen"`, 'g'))).toHaveLength(2)
  })

  it('never sticks: the words are those of one publication', async () => {
    const article = await publish({ changeNote: 'De eerste.' })
    expect(article.changeNote ?? null).toBeNull()
    const stored = await (await admin.get(`/api/symptoms/${article.id}?draft=true`)).json()
    expect(stored.changeNote ?? null).toBeNull()
    await change(article.id, { introduction: 'Anders.', _status: 'published' })
    expect(
      (await recordsOf(article)).map(({ kind, note }: { kind: string; note?: string }) => [
        kind,
        note ?? null,
      ]),
    ).toEqual([
      ['published', 'De eerste.'],
      ['corrected', null],
    ])
  })

  it('keeps the words of a draft until it is published, and tells readers nothing before', async () => {
    const article = await publish({ causes: figures(5) })
    const draft = { causes: figures(50), changeNote: 'Nog geheim.' }
    expect((await change(article.id, draft, '?draft=true&autosave=true')).changeNote).toBe('Nog geheim.')
    expect(await readingOf(article)).not.toContain('Nog geheim.')
    // Beside the draft, what readers see changes: with words of its own.
    await change(article.id, { introduction: 'Kort.', changeNote: 'Een zin erbij.' })
    const beside = await (await admin.get(`/api/symptoms/${article.id}?draft=true&depth=0`)).json()
    expect(beside.changeNote ?? null).toBeNull()
    await change(article.id, { changeNote: 'Nu bekend.' }, '?draft=true')
    await change(article.id, { _status: 'published' })
    const records = await recordsOf(article)
    expect(records.map(({ note }: { note?: string }) => note ?? null)).toEqual([
      null,
      'Een zin erbij.',
      'Nu bekend.',
    ])
    expect(records[2].figures).toEqual([{ name: causes[0]?.name, from: 5, to: 50 }])
  })

  it('tells of a review, and is silent where readers see nothing new', async () => {
    const article = await publish()
    await change(article.id, { commentsOpen: false, _status: 'published' })
    await change(article.id, { reviewedAt: '2026-05-01T12:00:00.000Z', _status: 'published' })
    expect(await readingOf(article)).toContain('1 mei 2026 Nagekeken')
    expect(await recordsOf(article)).toHaveLength(2)
  })

  it('is gone while the article is, and says when it came back', async () => {
    const article = await publish({ causes: figures(5) })
    await change(article.id, { _status: 'draft' })
    expect((await pageOf(article)).status).toBe(404)
    await change(article.id, { causes: figures(6), _status: 'published' })
    expect(await readingOf(article)).toContain('Opnieuw gepubliceerd')
    expect((await recordsOf(article)).map(({ kind }: { kind: string }) => kind)).toEqual([
      'published',
      'republished',
    ])
  })

  it('follows the article to another address, and goes with it for good', async () => {
    const article = await publish()
    const moved = await change(article.id, { slug: `${article.slug}-nu`, _status: 'published' })
    const old = await stranger.get(`/symptomen/${article.slug}/wijzigingen`)
    expect([old.status, old.headers.get('location')]).toEqual([308, `/symptomen/${moved.slug}/wijzigingen`])
    expect((await pageOf(moved)).status).toBe(200)
    await admin.ok('DELETE', `/api/symptoms/${article.id}`)
    expect(await recordsOf(article)).toEqual([])
    expect((await pageOf(moved)).status).toBe(404)
  })

  it('outlives the versions that it was made from', async () => {
    const article = await publish({ causes: figures(1) })
    for (let number = 2; number <= 53; number += 1) {
      await change(article.id, { causes: figures(number), _status: 'published' })
    }
    const { totalDocs } = await (
      await admin.get(`/api/symptoms/versions?where[parent][equals]=${article.id}&limit=1`)
    ).json()
    expect(totalDocs).toBeLessThanOrEqual(50)
    expect(await readingOf(article)).toContain(`${causes[0]?.name} 1 2`)
  })

  it('is told by the published versions where nothing was recorded, and from then on recorded', async () => {
    const article = await publish({ causes: figures(5) })
    await change(article.id, { causes: figures(6), _status: 'published' })
    for (const { id } of await recordsOf(article)) await admin.ok('DELETE', `/api/article-changes/${id}`)
    await change(article.id, { causes: figures(7) }, '?draft=true')
    expect(await readingOf(article)).toContain(`${causes[0]?.name} 5 6`)
    expect(await readingOf(article)).not.toContain(`${causes[0]?.name} 6 7`)
    await change(article.id, { _status: 'published' })
    expect(
      (await recordsOf(article)).map(({ figures }: { figures?: object[] }) => figures?.length ?? 0),
    ).toEqual([0, 1, 1])
  })

  it('names the day of an update whose record was lost', async () => {
    const article = await publish({
      publishedAt: '2020-01-01T12:00:00.000Z',
      lastUpdated: '2020-01-01T12:00:00.000Z',
    })
    await change(article.id, { introduction: 'Anders.', _status: 'published' })
    const [, lost] = await recordsOf(article)
    await admin.ok('DELETE', `/api/article-changes/${lost.id}`)
    expect(await readingOf(article)).toContain('Bijgewerkt Wat er toen veranderde, is niet bewaard.')
  })

  it('tells of a figure that a merge of causes took away', async () => {
    const [gone, stays] = await Promise.all(
      ['weg', 'blijft'].map((word) =>
        admin.ok('POST', '/api/causes', { name: unique(word), kind: 'condition' }),
      ),
    )
    const article = await publish({
      causes: [gone, stays].map((cause, index) => ({ cause: cause?.id, casesPerYear: index + 8 })),
    })
    await admin.ok('POST', `/api/causes/${gone?.id}/merge`, { into: stays?.id })
    expect(await readingOf(article)).toContain(`${gone?.name} 8 niet genoemd`)
  })

  it('lets editors mend their words, and nobody write history', async () => {
    const article = await publish({ changeNote: 'Tiepfout.' })
    await pageOf(article)
    const [{ id }] = await recordsOf(article)
    const editor = await loginAs('editor')
    await editor.ok('PATCH', `/api/article-changes/${id}`, {
      note: 'Tikfout.',
      kind: 'reviewed',
      figures: [],
    })
    expect(await readingOf(article)).toContain('Gepubliceerd Tikfout.')
    for (const role of ['author', 'moderator'] as const) {
      const client = await loginAs(role)
      expect((await client.send('PATCH', `/api/article-changes/${id}`, { note: 'x' })).status).toBe(403)
    }
    const made = { symptom: article.id, kind: 'reviewed', at: new Date().toISOString() }
    expect((await admin.send('POST', '/api/article-changes', made)).status).toBe(403)
    expect((await editor.send('DELETE', `/api/article-changes/${id}`)).status).toBe(403)
    expect((await stranger.get(`/api/symptoms?where[changeNote][like]=x`)).status).toBe(400)
  })
})

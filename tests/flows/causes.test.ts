import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, stranger, textOf, unique } from '../support/client'

const page = async (path: string) => {
  const answer = await stranger.get(path)
  const html = await answer.text()
  return { status: answer.status, location: answer.headers.get('location'), html, text: textOf(html) }
}

describe.skipIf(!inject('site'))('the page of a cause', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await login()
  })

  async function newCause(fields: Record<string, unknown> = {}) {
    const name = unique('oorzaak')
    const cause = await admin.ok<{ id: string; slug: string; name: string }>('POST', '/api/causes', {
      name,
      kind: 'condition',
      ...fields,
    })
    return { ...cause, path: `/oorzaken/${cause.slug}` }
  }

  async function newSymptom(causes: { cause: string; casesPerYear: number }[], fields = {}) {
    const title = unique('Klacht')
    return admin.ok<{ id: string; slug: string; title: string }>('POST', '/api/symptoms', {
      title,
      causes,
      _status: 'published',
      ...fields,
    })
  }

  it('shows every published symptom it gives with figure and range, most first', async () => {
    const cause = await newCause({ term: 'Adalat', kind: 'medicine', synonyms: ['nifedipine'] })
    const few = await newSymptom([{ cause: cause.id, casesPerYear: 0.8 }])
    const many = await newSymptom([{ cause: cause.id, casesPerYear: 1200 }])
    const draft = await newSymptom([{ cause: cause.id, casesPerYear: 7 }], { _status: 'draft' })
    const { status, text } = await page(cause.path)
    expect(status).toBe(200)
    // As a title: with a capital.
    expect(text).toContain(` O${cause.name.slice(1)} (Adalat)`)
    expect(text).toContain('Andere namen nifedipine')
    expect(text).toMatch(
      new RegExp(
        `Vaak: 1\\.000 of meer mensen per jaar .*${many.title} – 1\\.200 .*minder dan 1 mens per jaar .*${few.title} – 0,8`,
      ),
    )
    expect(text).not.toContain(draft.title)
  })

  it('follows the figures, names and publication of the symptoms that list it', async () => {
    const cause = await newCause()
    expect((await page(cause.path)).text).toContain('staat nog bij geen enkel symptoom')
    const symptom = await newSymptom([{ cause: cause.id, casesPerYear: 12 }])
    expect((await page(cause.path)).text).toContain(`${symptom.title} – 12`)
    const change = (fields: Record<string, unknown>) =>
      admin.ok('PATCH', `/api/symptoms/${symptom.id}`, { _status: 'published', ...fields })
    await change({ causes: [{ cause: cause.id, casesPerYear: 34 }] })
    expect((await page(cause.path)).text).toContain(`${symptom.title} – 34`)
    await change({ title: 'Hernoemde klacht' })
    expect((await page(cause.path)).text).toContain('Hernoemde klacht – 34')
    await change({ slug: `${symptom.slug}-verhuisd` })
    expect((await page(cause.path)).html).toContain(`/symptomen/${symptom.slug}-verhuisd`)
    await change({ _status: 'draft' })
    expect((await page(cause.path)).text).not.toContain('Hernoemde klacht')
    await change({})
    expect((await page(cause.path)).text).toContain('Hernoemde klacht')
    await admin.ok('PATCH', `/api/symptoms/${symptom.id}`, { deletedAt: new Date().toISOString() })
    expect((await page(cause.path)).text).not.toContain('Hernoemde klacht')
  })

  it('drops a symptom that no longer lists it, or that is deleted', async () => {
    const cause = await newCause()
    const [kept, gone] = [
      await newSymptom([{ cause: cause.id, casesPerYear: 5 }]),
      await newSymptom([{ cause: cause.id, casesPerYear: 6 }]),
    ]
    expect((await page(cause.path)).text).toContain(kept.title)
    await admin.ok('PATCH', `/api/symptoms/${kept.id}`, { causes: [], _status: 'published' })
    expect((await page(cause.path)).text).not.toContain(kept.title)
    await admin.ok('DELETE', `/api/symptoms/${gone.id}`)
    expect((await page(cause.path)).text).not.toContain(gone.title)
  })

  it('names the cause above it and those below, and follows their names', async () => {
    const parent = await newCause({ name: unique('plaspillen') })
    expect((await page(parent.path)).status).toBe(200)
    const child = await newCause({ parent: parent.id })
    expect((await page(parent.path)).text).toContain(child.name)
    expect((await page(child.path)).text).toContain(`Valt onder ${parent.name}`)
    await admin.ok('PATCH', `/api/causes/${parent.id}`, { name: 'hernoemde plaspillen' })
    expect((await page(child.path)).text).toContain('hernoemde plaspillen')
    await admin.ok('PATCH', `/api/causes/${child.id}`, { parent: null })
    expect((await page(parent.path)).text).not.toContain(child.name)
  })

  it('is gone when the cause goes to the trash', async () => {
    const parent = await newCause()
    // Of a kind that other tests make few of: a longer list is one of letters.
    const cause = await newCause({ parent: parent.id, kind: 'habit' })
    expect((await page(cause.path)).status).toBe(200)
    expect((await page('/oorzaken/soort/gewoonten')).html).toContain(`href="${cause.path}"`)
    await admin.ok('PATCH', `/api/causes/${cause.id}`, { deletedAt: new Date().toISOString() })
    expect((await page(cause.path)).status).toBe(404)
    expect((await page('/oorzaken/soort/gewoonten')).html).not.toContain(`href="${cause.path}"`)
    expect((await page(parent.path)).html).not.toContain(cause.path)
  })

  it('sends readers on from an old address', async () => {
    const cause = await newCause()
    expect((await page(cause.path)).status).toBe(200)
    await admin.ok('PATCH', `/api/causes/${cause.id}`, { slug: `${cause.slug}-verhuisd` })
    expect(await page(cause.path)).toMatchObject({ status: 308, location: `${cause.path}-verhuisd` })
    expect((await page(`${cause.path}-verhuisd`)).status).toBe(200)
  })

  it('stands in the list from A to Z, by its letter and its kind', async () => {
    const cause = await newCause({ name: unique('ýskoud water'), kind: 'habit' })
    for (const path of ['/oorzaken/letter/y', '/oorzaken/soort/gewoonten']) {
      expect((await page(path)).html, path).toContain(`href="${cause.path}"`)
    }
    // Where other tests made more than fit on one page, letters lead to them.
    expect((await page('/oorzaken')).html).toMatch(new RegExp(`href="(${cause.path}|/oorzaken/letter/y)"`))
    expect((await page('/oorzaken/soort/medicijnen')).html).not.toContain(cause.path)
    expect((await page('/oorzaken/soort/gewoonten/y')).html).toContain(cause.path)
    const greek = await newCause({ name: unique('β-thalassemie'), kind: 'condition' })
    for (const path of ['/oorzaken/letter/β', '/oorzaken/soort/aandoeningen/β']) {
      const { html } = await page(path)
      expect(html, path).toContain(`href="${greek.path}"`)
      expect(html, path).toContain(': Β</h1>')
    }
    for (const path of ['/oorzaken/letter/yy', '/oorzaken/soort/onzin', '/oorzaken/soort/gewoonten/y/y']) {
      expect((await page(path)).status, path).toBe(404)
    }
  })
})

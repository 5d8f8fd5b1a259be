import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, site, stranger, textOf, unique } from '../support/client'

interface Doc {
  id: string
  slug: string
  codes: { system: string; code: string }[]
}

describe.skipIf(!inject('site'))('codes of symptoms and causes', () => {
  let admin: Client
  let cause: Doc
  let article: Doc
  beforeAll(async () => {
    admin = await login()
    cause = await medicine('nifedipine', 'c08 ca05')
    article = await admin.ok<Doc>('POST', '/api/symptoms', {
      title: unique('Wadenkramp'),
      _status: 'published',
      causes: [{ cause: cause.id, casesPerYear: 5 }],
      codes: [
        { system: 'icd-10', code: 'r252' },
        { system: 'icpc-1', code: 'N07' },
      ],
    })
  })

  const medicine = (name: string, code: string) =>
    admin.ok<Doc>('POST', '/api/causes', {
      name: unique(name),
      kind: 'medicine',
      codes: [{ system: 'atc', code }],
    })
  const ask = async (path: string) => {
    const answer = await stranger.get(`/api/codes/${path}`)
    return { status: answer.status, ...(await answer.json()) }
  }
  const read = async (path: string) => (await stranger.get(path)).text()

  it('are stored in one form, whatever was typed', () => {
    expect(cause.codes.map(({ code }) => code)).toEqual(['C08CA05'])
    expect(article.codes.map(({ code }) => code)).toEqual(['R25.2', 'N07'])
  })

  it('answer with the page that has them, and with nothing that is not public', async () => {
    const draft = { title: unique('Concept'), codes: [{ system: 'icd-10', code: 'R25.2' }] }
    const hidden = await admin.ok<Doc>('POST', '/api/symptoms?draft=true', draft)
    for (const typed of ['R25.2', 'r252', '%20r25.2']) {
      const { status, pages } = await ask(`icd-10/${typed}`)
      expect(status).toBe(200)
      const urls = pages.map(({ url }: { url: string }) => url)
      expect(urls).toContain(`${site().url}/symptomen/${article.slug}`)
      expect(JSON.stringify(pages)).not.toContain(hidden.id)
      expect(JSON.stringify(pages)).not.toContain(draft.title)
    }
    expect((await ask('atc/C08CA05')).pages[0]).toMatchObject({ kind: 'cause', codes: [{ code: 'C08CA05' }] })
  })

  it.each([
    ['icd-10/R25.9', 404, 'Geen pagina heeft de code R25.9 van ICD-10.'],
    ['icpc-1/R25.2', 400, 'Dit is geen code van ICPC-1. Zo ziet er een uit: N07.'],
    ['snomed/12', 400, 'Dit stelsel van codes is hier onbekend. Er zijn: icpc-1, icd-10, atc.'],
    ['constructor/R25', 400, 'Dit stelsel'],
    [`atc/${'C'.repeat(3_000)}`, 400, 'Dit is geen code van ATC.'],
    ['icd-10/R25%00', 400, 'Dit is geen code van ICD-10.'],
  ])('are refused in words: %s', async (path, status, words) => {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(answer.errors[0].message).toContain(words)
  })

  it('are refused by their form, in the words of the form', async () => {
    const wrong: [object[], string][] = [
      [[{ system: 'atc', code: 'R25.2' }], 'Dit is geen code van ATC. Zo ziet er een uit: C08CA05.'],
      [
        [
          { system: 'atc', code: 'C03' },
          { system: 'atc', code: 'c03' },
        ],
        'Rij 2 noemt een code die er al staat.',
      ],
    ]
    for (const [codes, words] of wrong) {
      const answer = await admin.send('PATCH', `/api/causes/${cause.id}`, { codes })
      expect(answer.status).toBe(400)
      expect(await answer.text()).toContain(words)
    }
    const author = await loginAs('author')
    const refused = await author.send('PATCH', `/api/causes/${cause.id}`, { codes: [] })
    expect(refused.status).toBe(403)
    expect((await stranger.send('PATCH', `/api/causes/${cause.id}`, { codes: [] })).status).toBe(403)
  })

  it('stand on the pages, in JSON-LD, in the data, and are found', async () => {
    const page = await read(`/symptomen/${article.slug}`)
    expect(textOf(page)).toContain('Codes: ICPC-1 N07, ICD-10 R25.2')
    expect(page).toContain('{"@type":"MedicalCode","codeValue":"R25.2","codingSystem":"ICD-10"}')
    expect(await read(`/oorzaken/${cause.slug}`)).toContain('"codeValue":"C08CA05"')
    expect(await read(`/symptomen/${article.slug}/oorzaken.csv`)).toMatch(/,C08CA05,,,,,\r\n$/)
    const { metadata, rows } = JSON.parse(await read(`/symptomen/${article.slug}/oorzaken.json`))
    expect(metadata.codes).toEqual([
      { system: 'icpc-1', code: 'N07' },
      { system: 'icd-10', code: 'R25.2' },
    ])
    expect(rows[0]).toMatchObject({ icpc_1: '', icd_10: '', atc: 'C08CA05' })
    expect(await read('/zoeken?q=icd-10%20R25.2')).toContain(`href="/symptomen/${article.slug}"`)
    expect(await read('/zoeken?q=c08ca05')).toContain(`href="/oorzaken/${cause.slug}"`)
  })

  it('change at once where they are shown, and go with a merge to the cause that stays', async () => {
    const [goes, stays] = [await medicine('Nifedipine', 'C08CA05'), await medicine('Adalat', 'C08')]
    const { slug } = await admin.ok<Doc>('POST', '/api/symptoms', {
      title: unique('Kuitkramp'),
      _status: 'published',
      causes: [{ cause: goes.id, casesPerYear: 5 }],
    })
    const figures = () => read(`/symptomen/${slug}/oorzaken.csv`)
    expect(await figures()).toMatch(/,C08CA05,,,,,\r\n$/)
    await admin.ok('PATCH', `/api/causes/${goes.id}`, { codes: [{ system: 'atc', code: 'C08C' }] })
    expect(await figures()).toMatch(/,C08C,,,,,\r\n$/)
    await admin.ok('POST', `/api/causes/${goes.id}/merge`, { into: stays.id })
    expect(await figures()).toMatch(/,C08 C08C,,,,,\r\n$/)
  })
})

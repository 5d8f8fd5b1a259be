import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, stranger, textOf, unique } from '../support/client'
import { block, richText } from '../support/rich-text'

const card = (level: string, text: string) => block('careCard', { level, reasons: [{ text }] })

describe.skipIf(!inject('site'))('what a worried reader needs first', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await login()
  })

  async function publish(fields: Record<string, unknown>): Promise<string> {
    const data = { title: unique('Klacht'), _status: 'published', ...fields }
    const { slug } = await admin.ok<{ slug: string }>('POST', '/api/symptoms', data)
    return (await stranger.get(`/symptomen/${slug}`)).text()
  }

  it('stands above the contents of an article, in its editor’s words, the most urgent first', async () => {
    const html = await publish({
      introduction: 'Meestal gaat dit vanzelf over.',
      synonyms: ['een andere naam'],
      body: richText('Het verhaal.', card('huisarts', 'het blijft'), card('112', 'u niet kunt ademen')),
    })
    const order = ['<h1', 'Ook wel: een andere naam', 'Meestal gaat dit', 'Gepubliceerd op', 'Bel 112 als:']
    const places = [...order, 'Bel uw huisarts als:', 'Op deze pagina', 'Het verhaal.'].map((words) =>
      html.indexOf(words, html.indexOf('<h1')),
    )
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(html).not.toContain('huisartsenpost')
  })

  it('is what is true for every symptom where an article or a cause has no card', async () => {
    const cause = await admin.ok<{ slug: string }>('POST', '/api/causes', { name: unique('oorzaak') })
    for (const html of [await publish({}), await (await stranger.get(`/oorzaken/${cause.slug}`)).text()]) {
      expect(textOf(html)).toContain('Is iemand in levensgevaar? Bel direct 112.')
    }
  })

  it('comes first in the contents list', async () => {
    const html = await publish({})
    expect(html.match(/<nav aria-labelledby="op-deze-pagina">.*?<a href="([^"]+)"/s)?.[1]).toBe(
      '#wanneer-belt-u',
    )
  })

  it('says who reviewed the article and when it is looked at again', async () => {
    const reviewer = await admin.ok('POST', '/api/authors', { name: unique('Dr. Kijk') })
    const html = await publish({
      reviewers: [reviewer.id],
      reviewedAt: '2026-03-01',
      nextReview: '2029-03-01',
    })
    expect(textOf(html)).toContain(
      `Nagekeken door ${reviewer.name} op 1 maart 2026, volgende keer 1 maart 2029`,
    )
  })

  it.each([
    ['hartaanval', 'Bel direct 112'],
    ['ik denk aan zelfmoord', '0800-0113'],
  ])('stands above the results of a search for %s', async (question, words) => {
    const html = await (await stranger.get(`/zoeken?q=${encodeURIComponent(question)}`)).text()
    expect(textOf(html)).toContain(words)
  })

  it('is not shown to who searches for something else', async () => {
    const text = textOf(await (await stranger.get('/zoeken?q=kramp')).text())
    expect(text).not.toContain('Bel direct 112')
  })
})

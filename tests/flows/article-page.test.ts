import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { RdfaParser } from 'rdfa-streaming-parser'
import { describe, expect, inject, it } from 'vitest'
import { site, stranger, textOf } from '../support/client'

/** The photos that the source names and does not hold: their descriptions, and the credit under one of them. */
const PICTURES = [
  'spierkramp door sporten',
  'Bron: Steven Pisano',
  'spierkrampen - water drinken om dehydratie tegen te gaan',
]
const source = readFileSync('content/spierkrampen.txt', 'utf8')

describe.skipIf(!inject('site'))('the first article', () => {
  it('is there on a new site, word for word', async () => {
    const answer = await stranger.get('/symptomen/spierkrampen')
    expect(answer.status).toBe(200)
    const text = textOf(await answer.text())
    const missing = wordsOf(source).filter((line) => !text.includes(line))
    expect(missing).toEqual([])
  })

  it('lists 98 causes in three tiers, each with its range, and no empty tier', async () => {
    const html = await (await stranger.get('/symptomen/spierkrampen')).text()
    expect(html.match(/<li class="cause">/g)).toHaveLength(98)
    const headings = [...html.matchAll(/<h3[^>]*>(.*?)<\/h3>/g)].map(([, heading]) => textOf(heading ?? ''))
    expect(headings.map((heading) => heading.trim())).toEqual([
      'Minder vaak voorkomende oorzaken: 100 tot 1.000 mensen per jaar',
      'Zeer zeldzame oorzaken: 1 tot 10 mensen per jaar',
      'Extreem zeldzame oorzaken: minder dan 1 mens per jaar',
    ])
  })

  it('says where its figures come from, and who made it', async () => {
    const html = await (await stranger.get('/symptomen/spierkrampen')).text()
    const text = textOf(html)
    expect(text).toContain('schatting, bron onbekend')
    expect(text).toContain('Gepubliceerd door: Simpto.nl')
    expect(text).toContain('Auteur: Erwin Douwes')
    expect(html).toContain('<p lang="en">muscle cramps, cramp</p>')
  })

  it('shows nothing where its pictures are missing', async () => {
    const html = await (await stranger.get('/symptomen/spierkrampen')).text()
    expect(html).not.toContain('<img')
    for (const words of [...PICTURES, 'Neutraal beeld']) expect(html).not.toContain(words)
  })

  it('is kept after its first reader, and ships no framework', async () => {
    await stranger.get('/symptomen/spierkrampen')
    const answer = await stranger.get('/symptomen/spierkrampen')
    expect(answer.headers.get('x-nextjs-cache')).toBe('HIT')
    const scripts = (await answer.text()).match(/<script[^>]*>/g)
    expect(scripts).toEqual([
      '<script type="application/ld+json">',
      expect.stringContaining('src="/assets/site.js?v='),
    ])
  })

  it('tells machines its causes in the list itself, as those of the symptom that it describes', async () => {
    const address = `${site().url}/symptomen/spierkrampen`
    const html = await (await stranger.get('/symptomen/spierkrampen')).text()
    const [, facts = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
    const things: { '@type': string; '@id'?: string }[] = JSON.parse(facts)['@graph']
    const symptom = things.find((thing) => thing['@type'] === 'MedicalSymptom')
    const told = (await readRdfa(html, address)).filter(
      ({ predicate }) => predicate.value === 'https://schema.org/cause',
    )
    expect(told).toHaveLength(98)
    expect(new Set(told.map(({ subject }) => subject.value))).toEqual(new Set([symptom?.['@id']]))
    const causes = new Set(told.map(({ object }) => object.value))
    expect(causes.size).toBe(98)
    expect(causes).toContain(`${site().url}/oorzaken/magnesiumtekort`)
  })

  it('stands on the home page and in the index', async () => {
    const read = async (path: string) => (await stranger.get(path)).text()
    for (const path of ['/', '/symptomen']) {
      const html = await read(path)
      // Where other tests made more than fit on one page, letters lead to them.
      const list = html.includes('href="/symptomen/letter/s"') ? await read('/symptomen/letter/s') : html
      expect(list, path).toContain('<a href="/symptomen/spierkrampen">Spierkrampen</a>')
    }
  })
})

type Told = Record<'subject' | 'predicate' | 'object', { value: string }>

async function readRdfa(html: string, baseIRI: string): Promise<Told[]> {
  const told: Told[] = []
  const read = new RdfaParser({ baseIRI, contentType: 'text/html' }).import(Readable.from([html]))
  read.on('data', (fact: Told) => told.push(fact))
  await once(read, 'end')
  return told
}

/** The source's lines as the page should hold them: figures and tier headings and pictures are tested by themselves. */
function wordsOf(article: string): string[] {
  return (
    article
      .split('\n')
      .map((line) =>
        line
          .replace(/^\s*•\s*/, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((line) => line && !/:\s*[<>][\d.]+\/jaar$/.test(line) && !PICTURES.includes(line))
      // Where the term only says the name once more, the page says it once.
      .map((line) => line.replace(/^(.+) \(\1\)/, '$1'))
      .map((line) => line.replace('(heroïne-abstinentiesyndroom )', '(heroïne-abstinentiesyndroom)'))
  )
}

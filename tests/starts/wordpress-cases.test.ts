import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Case } from '../support/import-cases'
import { runToEnd } from '../support/site'

const FOLDER = 'tests/fixtures/wordpress'
let cases: Record<string, Case>

/** All of them by one start of Payload, on a site of their own. */
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'simpto-cases-'))
  const args = ['--conditions=production', '--import', 'tsx', 'tests/support/import-cases.ts', FOLDER]
  const { code, output } = await runToEnd('node', args, { DATA_DIR: folder, NODE_ENV: 'production' })
  await rm(folder, { recursive: true, force: true })
  if (code !== 0) throw new Error(output)
  cases = JSON.parse(output.trim().split('\n').at(-1) ?? '')
})

function given(name: string): Case {
  const [, found] = Object.entries(cases).find(([file]) => file.startsWith(name)) ?? []
  if (!found) throw new Error(`no case ${name}`)
  return found
}

describe('every export that went wrong', () => {
  it('says in the trial run what the run says, and changes nothing the second time', () => {
    for (const [file, { dry, run, again }] of Object.entries(cases)) {
      expect([file, withoutNotice(dry.text)]).toEqual([file, withoutNotice(run.text)])
      expect([file, again.text]).toEqual([file, expect.not.stringContaining('CHANGED')])
    }
  })

  it('fails only where something could not be imported', () => {
    const failed = Object.entries(cases).filter(([, { run }]) => run.hasFailed)
    expect(failed.map(([file]) => file.slice(0, 3)).sort()).toEqual(['e01', 'e02', 'own', 'own'])
  })

  it('never stores a lost letter', () => {
    const stored = Object.values(cases).map(({ documents }) => documents)
    expect(JSON.stringify(stored)).not.toContain('\uFFFD')
  })
})

const withoutNotice = (text: string) => text.replace(/^Proef:.*\n\n/m, '')

describe('who is who', () => {
  it('is known without numbers', () => {
    const { documents, redirects } = given('a02')
    expect(Object.keys(documents)).toHaveLength(3)
    for (const at of [1, 2, 3]) {
      expect(redirects[`/b${at}`]).toBe(`/symptomen/b${at}`)
      expect(documents[`/symptomen/b${at}`]).toMatchObject({
        title: `Zonder nummer ${at}`,
        comments: [`Reactie 0 bij ${at}`, `Reactie 1 bij ${at}`, `Reactie 2 bij ${at}`],
      })
    }
  })

  it('is known where a number is used twice', () => {
    const { documents } = given('a21')
    expect(documents['/symptomen/eerste']?.text).toBe('<p>Een.</p>')
    expect(documents['/symptomen/tweede']?.text).toBe('<p>Twee.</p>')
  })
})

describe('addresses', () => {
  it('that are refused take no comments along, and are told', () => {
    const { documents, run } = given('b01')
    expect(documents['/symptomen/hoofdpijn-2']?.comments).toEqual(['En nog een', 'Reactie die verloren gaat'])
    expect(documents['/symptomen/over-ons']?.comments).toHaveLength(1)
    expect(run.text).toContain('/symptomen/hoofdpijn verwijst niet hierheen')
  })

  it('that a plugin led to an article lead there, and those that it led elsewhere are told', () => {
    const { documents, redirects, run } = given('own-redirects')
    expect(redirects['/oud-pad']).toBe('/symptomen/kramp')
    expect(documents['/symptomen/verwijst']?.text).toBe('<p><a href="/symptomen/kramp">oud</a></p>')
    expect(run.text).toContain('/winkel → https://elders.example/')
  })

  it('of the site itself are no addresses of pages', () => {
    const { documents, run } = given('a13')
    expect(Object.keys(documents)).toHaveLength(20)
    for (const own of ['zoeken', 'admin', 'api', 'symptomen', 'oorzaken', 'mail', 'health', 'reacties']) {
      expect(documents[`/${own}`]).toBeUndefined()
      expect(documents[`/pagina-${own}`]?.title).toBe(own)
      expect(run.text).toContain(`dit kreeg "pagina-${own}"`)
    }
  })
})

it('letters are read as the file says', () => {
  expect(given('a04').documents['/symptomen/latin']).toMatchObject({
    title: 'Reünie en patiënt',
    text: '<p>De patiënt heeft een coëfficiënt van één.</p>',
  })
})

it('what has no text becomes a draft', () => {
  const { documents } = given('c02')
  expect(documents['/blog']?.status).toBe('draft')
  expect(documents['/symptomen/leeg']?.status).toBe('draft')
})

it('a file that is empty or cut off says so', () => {
  expect(given('e01').run.text).toContain('In dit bestand staat niets')
  expect(given('e02').run.text).toMatch(/breekt af op regel \d+, in "Zonder nummer 1"/)
})

/** The text of the only document of a case. */
const textOf = (name: string): string => Object.values(given(name).documents)[0]?.text ?? ''

describe('words', () => {
  it('stay apart at the edges of links', () => {
    expect(textOf('a01')).toBe(
      '<p>Lees <a href="https://x.example/a">de folder</a> en bel <a href="https://x.example/b">uw huisarts</a>. <b>Let </b>op.</p>',
    )
  })

  it('of an old caption, a table and a list are all there', () => {
    expect(textOf('a08')).toBe('<p>Boven.</p>\n<p>Een gezwollen enkel van opzij</p>\n<p>Onder.</p>')
    expect(textOf('a09')).toBe(
      '<table>Dosering per leeftijd|Leeftijd|Ochtend|Avond|0-4||1 tablet|5-9|1 tablet|</table>',
    )
    expect(given('a09').run.text).not.toContain('een tabel')
    const lines = textOf('a15').split('\n')
    expect(lines.slice(0, 3)).toEqual([
      '<ul><li>Een</li><li><ul><li>Een punt een</li><li>Een punt twee</li></ul></li><li>Twee</li></ul>',
      '<ol><li>Stap</li><li><ol><li>Deelstap A</li><li>Deelstap B</li></ol></li></ol>',
      '<ul><li>losse tekst</li><li>punt</li></ul>',
    ])
    expect(lines.slice(-2)).toEqual(['<p>keuze a</p>', '<p>keuze b</p>'])
    expect(textOf('a15')).toContain('<blockquote>Een citaat.<br>Een arts</blockquote>')
    expect(given('a15').run.text).not.toContain('een citaat')
  })

  it('keep what they mean', () => {
    expect(textOf('a07')).toContain('10<sup>9</sup>/l leukocyten, H<sub>2</sub>O')
    expect(textOf('a07')).toContain('Neem <s>10</s> 1 tablet. <s>Niet meer doen.</s>')
  })

  it('of both editors in one post have their paragraphs', () => {
    expect(textOf('own-mixed').split('\n')).toEqual([
      '<p>Oude alinea een.</p>',
      '<p>Oude alinea twee,<br>met een regel.</p>',
      '<p>Nieuwe alinea.</p>',
      '<p>Weer oud.</p>',
      '<p>Na twee regeleinden.<br>Na een.</p>',
      '<p>Los een.</p>',
      '<p>Los twee.</p>',
    ])
  })

  it('with damaged letters are told', () => {
    expect(textOf('own-letters')).toBe('<p>Regel een regel twee drie ? vier</p>')
    expect(given('own-letters').run.text).toContain('regel 8: hier ging eerder al een letter verloren')
    expect(textOf('own-utf-16')).toBe('<p>één patiënt</p>')
  })
})

describe('what stands elsewhere', () => {
  it('is followed: notes, reusable blocks, a gallery, the data of builders', () => {
    expect(textOf('a05')).toContain('<sup>1</sup></p>\n<h2>Voetnoten</h2>\n<ol><li>Bron: onderzoek')
    expect(textOf('own-reusable')).toContain(
      '<p>In een groep.</p>\n<p>Bel bij twijfel uw huisarts.</p>\n<p>Eigen.</p>',
    )
    expect(textOf('own-reusable')).toContain('<p>Let op.</p>\n<p>Drink genoeg water bij warm weer.</p>')
    expect(textOf('own-gallery')).toBe('<p>Boven.</p>\n<p>Een been in rust</p>\n<p>Onder.</p>')
    expect(given('own-elementor').documents['/symptomen/m']?.text).toBe(
      '<h2>Wat is kramp?</h2>\n<p>Kramp is een <b>pijnlijke</b> spier.</p>\n<h3>Wanneer bellen?</h3>\n<p>Bij koorts.</p>',
    )
    expect(given('own-elementor').documents['/symptomen/v']?.text).toContain(
      '<p>Links</p>\n<p>Woorden links.</p>',
    )
  })

  it('and cannot be followed is named with its article', () => {
    expect(given('own-reusable').run.text).toContain('herbruikbare blok met nummer 99 staat niet')
    expect(given('own-reusable').run.text).toContain('het blok "latest-posts" maakte WordPress zelf')
    expect(given('own-elementor').run.text).toContain('het eigen veld "inleiding" is niet meegenomen')
  })
})

describe('links', () => {
  it('lead to what they meant, here or on the old site, and the latter are listed', () => {
    const text = given('a12').documents['/symptomen/b1']?.text ?? ''
    for (const link of [
      '<a href="https://a12.example/b1/folder/los.html">relatief</a>',
      '<a href="https://x.example/een%20twee.pdf">met spatie</a>',
      '<a href="/symptomen/b2">kort adres</a>',
      '<a href="/symptomen/b2">met www</a>',
      '<a href="https://x.example/p">protocol</a>',
      '<a href="/symptomen/b2#kop">met anker</a>',
      '<a href="https://a12.example/category/pijn/">rubriek</a>',
    ]) {
      expect(text).toContain(link)
    }
    expect(given('a12').run.text.match(/leidt nog naar de oude site/g)).toHaveLength(3)
  })

  it('lead to nested pages, of which the top one keeps its address', () => {
    const { documents, redirects } = given('own-nested')
    expect(documents['/team']?.title).toBe('Team')
    expect(redirects['/over/team']).toBe('/over-team')
    expect(documents['/symptomen/verwijst']?.text).toBe(
      '<p><a href="/over-team">onder</a> <a href="/team">boven</a> <a href="/over-team">kort</a></p>',
    )
  })
})

it('comments that the site would not keep stay out, and answers to them stay in their thread', () => {
  const { documents, run } = given('own-old-spam')
  expect(Object.values(documents)[0]?.comments).toEqual([
    'Antwoord op koop',
    'Eerste met 5',
    'Tweede met 5',
    'Vraag',
  ])
  expect(run.text).toContain('2  oude spam en afgewezen reacties: niet ingelezen')
})

it('a list that became causes is shown, with a way to say no', () => {
  expect(given('own-flour').run.text).toContain('2 oorzaken, "Meel (tarwe) – 500" tot en met "Water – 300"')
  expect(given('own-flour').run.text).toContain('Geen oorzaken uit de lijsten van')
})

it('a file that was cut off says what was whole, and something else is refused', () => {
  expect(given('own-cut').run.text).toContain('in "Half". Wat daarvoor staat is heel, tot en met "Heel".')
  expect(Object.keys(given('own-cut').documents)).toEqual(['/symptomen/heel'])
  expect(given('own-cut').documents['/symptomen/heel']?.text).toBe('<p>Heel.</p>')
  expect(given('own-other').run.text).toContain('geen export van WordPress')
})

it('a file from before 2010 has its author and its tags', () => {
  expect(given('own-version').run.text).not.toContain('Let op')
  expect(given('own-version').documents['/symptomen/oud']).toMatchObject({
    authors: 1,
    synonyms: ['spierpijn', 'kuit'],
  })
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Sources } from '../support/import-sources'
import { runToEnd } from '../support/site'

let folder: string
let found: Sources
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpto-sources-'))
  const args = ['--conditions=production', '--import', 'tsx', 'tests/support/import-sources.ts']
  const env = { DATA_DIR: folder, NODE_ENV: 'production' }
  const { code, output } = await runToEnd('node', [...args, 'tests/fixtures/sources'], env)
  if (code !== 0) throw new Error(output)
  found = JSON.parse(output.trim().split('\n').at(-1) ?? '')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('says the same in the trial run, and makes nothing the second time', () => {
  for (const [name, [dry = '', run, again]] of Object.entries(found.told)) {
    expect([name, dry.replace(/^Proef:.*\n\n/m, '')]).toEqual([name, run])
    expect([name, again]).toEqual([name, expect.not.stringMatching(/gepubliceerd|als concept|gemaakt/)])
  }
})

it('reads the posts, pages, tags and authors of Ghost, and makes nothing public that was paid for', () => {
  const { documents, redirects } = found
  expect(documents['/symptomen/hoofdpijn']).toMatchObject({
    title: 'Hoofdpijn & migraine',
    status: 'published',
    text: '<p>Foto: Jan</p>\n<p>Zie ook <a href="/symptomen/kiespijn">kiespijn</a> en pijn.</p>\n<p>Een hoofd</p>',
    authors: 1,
    synonyms: ['migraine'],
  })
  expect(documents['/symptomen/kiespijn']?.status).toBe('draft')
  expect(documents['/over-de-site']?.text).toBe('<p>Wij.</p>')
  expect(redirects['/hoofdpijn']).toBe('/symptomen/hoofdpijn')
})

it('puts the comments of Disqus under the article of their page, and names those without one', () => {
  expect(found.documents['/symptomen/hoofdpijn']?.comments).toEqual(['Antwoord', 'Eerste reactie'])
  const [, run] = found.told['reacties-disqus.xml'] ?? []
  expect(run).toContain('"Weg" (https://oud.example/weg/): 1 × reactie: geen artikel')
})

it('reads an article in Markdown with what stands above it', () => {
  expect(found.documents['/symptomen/rugpijn']).toMatchObject({
    title: 'Rugpijn: lage rug',
    text: [
      '<p>Meestal <b>onschuldig</b>, en <s>nooit</s> zelden gevaarlijk.<sup>1</sup></p>',
      '<h2>Oorzaken</h2>',
      '<ul><li>hernia</li><li><ul><li>laag</li></ul></li><li>spit</li></ul>',
      '<table>|Duur|Aanpak|kort|bewegen</table>',
      '<p>{% include rug.html %}</p>',
      '<h2>Voetnoten</h2>',
      '<ol><li>Jansen, <i>Rug</i>, <a href="https://example.org/rug">2020</a>.</li></ol>',
    ].join('\n'),
    authors: 1,
    synonyms: ['rug', 'spit'],
  })
  for (const old of ['/klachten/rugpijn', '/2014/rug.html', '/rug'])
    expect(found.redirects[old]).toBe('/symptomen/rugpijn')
  expect(found.told['2016-06-13-rugpijn.md']?.[1]).toContain(
    'wat een programma hier zou invullen, betekent hier niets en is als tekst blijven staan: "{% include rug.html %}"',
  )
})

it('reads an article of Word', () => {
  const [article] = Object.values(found.documents).filter(({ title }) => title === 'Keelpijn & heesheid')
  expect(article?.text).toBe(
    '<p>Meestal door een <b>virus</b>, 10<sup>9</sup>.</p>\n<h2>Wanneer bellen?</h2>\n<p>Bij benauwdheid.</p>\n<table>|Leeftijd|Dosis|kind|1 tablet</table>',
  )
})

it('makes causes of a CSV, and names the lines that are none', () => {
  expect(found.causes).toEqual(['gebrek aan kalium;hypokaliëmie;kaliumtekort;te weinig kalium', 'spit;'])
  const [, run] = found.told['oorzaken.csv'] ?? []
  expect(run).toContain('regel 4, "leeg": de naam van de oorzaak ontbreekt.')
  expect(run).toContain('niet ingelezen: kleur')
})

it.each([
  ['oud.doc', 'x', 'Sla het in Word op als .docx'],
  ['tekst.pdf', '%PDF-1.7', 'Een PDF kan niet worden ingelezen'],
  ['half.json', '{"db":[{"data":', 'geen JSON, of het is niet compleet'],
  ['anders.json', '{"a":1}', 'geen export van Ghost'],
  ['kapot.docx', 'PK x', 'geen Word-bestand'],
  ['hoofd.md', '---\ntitle: "x\n---\nTekst', 'geen YAML'],
  ['kolommen.csv', 'a;b\n1;2', 'heet "naam"'],
])('refuses %s with the reason', async (name, text, reason) => {
  const file = join(folder, name)
  await writeFile(file, text)
  const { code, output } = await runToEnd('node', ['scripts/import.mjs', file], { DATA_DIR: folder })
  expect([code, output]).toEqual([1, expect.stringContaining(reason)])
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, site, stranger, unique } from '../support/client'
import { runToEnd } from '../support/site'
import { wordpressExport } from '../support/wordpress-export'

describe.skipIf(!inject('site'))('an export whose articles are of a kind of their own', () => {
  let folder: string
  let admin: Client
  const word = unique('soort').replace(/\W/g, '')
  const old = `${word}.example`

  beforeAll(async () => {
    admin = await login()
    folder = await mkdtemp(join(tmpdir(), 'simpto-kinds-'))
    const link = (path: string) => `https://${old}/${path}/`
    const items = [
      {
        id: 1,
        title: `${word} kramp`,
        type: 'aandoening',
        slug: `${word}-kramp`,
        link: link(`aandoeningen/${word}-kramp`),
        content: `<p>Een spier trekt samen. Zie <a href="${link(`info/${word}-rust`)}">rust</a>.</p>`,
        comments: [{ id: 11, text: `${word} had ik ook` }],
      },
      {
        id: 2,
        title: `${word} rust`,
        type: 'page',
        slug: `${word}-rust`,
        link: link(`info/${word}-rust`),
        content: '<p>Rust helpt.</p>',
      },
      { id: 3, title: 'Sloten', type: 'beheer', content: '<p>Van een plug-in.</p>' },
    ]
    await writeFile(join(folder, 'export.xml'), wordpressExport(old, items))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const run = (...options: string[]) =>
    runToEnd('node', ['scripts/import.mjs', join(folder, 'export.xml'), ...options], site().env)
  const find = async (collection: string, query: string) =>
    (await (await admin.get(`/api/${collection}?depth=0&${query}`)).json()).docs

  it('says in a trial which kinds it leaves out, and how they become articles', async () => {
    const { code, output } = await run('--dry-run')
    expect(code).toBe(0)
    expect(output).toContain('1  van een soort die deze site niet heeft (aandoening): niet ingelezen')
    expect(output).toContain('Zijn dit artikelen? Noem "aandoening" bij "Ook als artikel inlezen".')
  })

  it('becomes articles, with their comments and old addresses; its pages too, when they are named', async () => {
    const { code, output } = await run('--publish', '--articles-of', 'Aandoening, pagina,klacht')
    expect([code, output]).toEqual([0, expect.stringMatching(/2 {2}artikelen gepubliceerd\n/)])
    expect(output).toContain('De soort "klacht" staat niet in dit bestand.')
    expect(output).toContain('(beheer): niet ingelezen')
    expect(await find('pages', `where[title][like]=${word}`)).toEqual([])
    const [article] = await find('symptoms', `where[slug][equals]=${word}-kramp`)
    expect(article).toMatchObject({ _status: 'published', importedFrom: `wordpress:${old}:post:1` })
    expect(await find('comments', `where[body][like]=${word}`)).toHaveLength(1)
    const html = await (await stranger.get(`/symptomen/${word}-kramp`)).text()
    expect(html).toContain(`href="/symptomen/${word}-rust"`)
    for (const path of [`aandoeningen/${word}-kramp`, `info/${word}-rust`])
      expect(await (await stranger.get(`/${path}`)).text()).toContain(`/symptomen/${path.split('/')[1]}`)
  })

  it('is refused where a kind that holds no texts is named', async () => {
    const { code, output } = await run('--articles-of=attachment')
    expect([code, output]).toEqual([
      1,
      expect.stringContaining('In de soort "attachment" staan geen artikelen.'),
    ])
  })
})

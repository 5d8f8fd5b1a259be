import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, site, stranger, textOf, unique } from '../support/client'
import { runToEnd, until } from '../support/site'
import { wordpressExport } from '../support/wordpress-export'

/** What a run says is the same on both databases, and each starts a process. */
const isSaidElsewhere = !inject('site') || Boolean(site().env.DATABASE_URL)

describe.skipIf(!inject('site'))('importing from WordPress', () => {
  let folder: string
  let admin: Client
  const newWord = () => unique('wp').replace(/\W/g, '')
  const word = newWord()
  const old = `${word}.example`
  const slug = `${word}-kramp`
  const yesterday = new Date(Date.now() - 24 * 60 * 60_000).toISOString().replace('T', ' ').slice(0, 19)

  beforeAll(async () => {
    admin = await login()
    folder = await mkdtemp(join(tmpdir(), 'simpto-wordpress-'))
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#246' } })
      .jpeg()
      .toBuffer()
    await mkdir(join(folder, 'uploads/2016'), { recursive: true })
    await writeFile(join(folder, `uploads/2016/${word}.jpg`), picture)
    await writeFile(join(folder, 'export.xml'), exported())
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const run = (...options: string[]) =>
    runToEnd('node', ['scripts/import.mjs', join(folder, 'export.xml'), ...options], site().env)
  const find = async (collection: string, query: string) =>
    (await (await admin.get(`/api/${collection}?depth=0&limit=50&${query}`)).json()).docs
  const mine = `where[title][like]=${word}`

  const exported = () =>
    wordpressExport(old, [
      {
        id: 1,
        title: `${word} Kramp &amp; pijn`,
        slug,
        tags: [`${word} spier`],
        more: ['voor', 'eerder']
          .map((name) => postmeta('_wp_old_slug', `${slug}-${name}`))
          .concat(postmeta('_yoast_wpseo_metadesc', `${word} in zoekresultaten`))
          .join('\n'),
        content: `Inleidende <b>tekst</b> ]]]]><![CDATA[> slot.\n\n<img src="http://${old}/wp-content/uploads/2016/${word}-20x15.jpg" alt="Een been">\n\n<h3>Zeldzame oorzaken van kramp: &lt;100/jaar</h3><ul><li>${word} oorzaak (term) – 12,5</li></ul>`,
        comments: [
          { id: 11, parent: 12, text: 'Antwoord dat eerder komt', author: 'Jan &amp; Piet' },
          { id: 12, text: 'Eerste &lt;3 <b>vet</b>\nregel', url: 'http://x.example/?a=1&b=2' },
          { id: 13, approved: '0', text: 'Wachtend' },
          { id: 14, approved: 'trash', text: 'Weggegooid', date: yesterday },
          { id: 15, parent: 14, text: 'Antwoord op weggegooide' },
          { id: 16, approved: 'spam', email: '', text: 'Koop nu', date: yesterday },
          { id: 17, type: 'pingback', text: 'Ping' },
          { id: 18, parent: 999, text: 'Antwoord op niets' },
          { id: 19, approved: 'spam', text: 'Koop toen' },
        ],
      },
      { id: 2, title: `${word} privé`, status: 'private' },
      { id: 3, title: `${word} wachtwoord`, password: 'x' },
      { id: 4, title: `${word} concept`, status: 'draft', slug: '' },
      {
        id: 5,
        title: `${word} pagina`,
        type: 'page',
        slug: `${word}-over`,
        link: `https://${old}/info/${word}/`,
      },
      { id: 6, title: 'Menu', type: 'nav_menu_item' },
      { id: 7, title: `${word} weg`, status: 'trash', comments: [{ id: 71, text: 'Bij iets dat weg is' }] },
    ])

  it.skipIf(isSaidElsewhere)('says in a dry run what it would do, and writes nothing', async () => {
    const { code, output } = await run('--dry-run', '--publish')
    expect([code, output]).toEqual([0, expect.stringContaining('Proef: er is niets geschreven')])
    expect(output).toMatch(/1 {2}artikelen gepubliceerd\n/)
    expect(output).toContain('regel ')
    expect(await find('symptoms', mine)).toEqual([])
    expect(await find('causes', mine.replace('title', 'name'))).toEqual([])
  })

  it('makes articles, pages, causes, pictures, redirects and comments of an export', async () => {
    const { code, output } = await run('--publish', '--terms', 'synonyms', '--media', join(folder, 'uploads'))
    expect([code, output]).toEqual([0, expect.stringContaining('1  overgeslagen: pingbacks en trackbacks')])
    expect(output).toContain('1  oude spam en afgewezen reacties: niet ingelezen')
    expect(output).toContain('1  overgeslagen: reacties bij wat niet is ingelezen')
    expect(output).toContain('antwoord op een reactie die er niet is (18)')
    const [article] = await find('symptoms', `where[slug][equals]=${slug}`)
    expect(article).toMatchObject({
      title: `${word} Kramp & pijn`,
      _status: 'published',
      publishedAt: '2016-06-13T08:00:00.000Z',
      lastUpdated: '2017-01-02T08:00:00.000Z',
      synonyms: [`${word} spier`],
      meta: { description: `${word} in zoekresultaten` },
      causes: [{ casesPerYear: 12.5 }],
    })
    const html = await (await stranger.get(`/symptomen/${slug}`)).text()
    const text = textOf(html)
    for (const words of [
      'tekst ]]> slot.',
      `${word} oorzaak`,
      'Erwin Douwes',
      'Eerste <3 vet',
      'Jan & Piet',
    ]) {
      expect(text).toContain(words)
    }
    for (const words of [
      'Wachtend',
      'Weggegooid',
      'Koop nu',
      'Ping',
      'geheim',
      '192.0.2.77',
      '@oud.example',
    ]) {
      expect(html).not.toContain(words)
    }
    expect(html).toContain('alt="Een been"')
    const moved = await (await stranger.get(`/2016/06/${slug}`)).text()
    expect(moved).toContain(`/symptomen/${slug}`)
    for (const name of ['voor', 'eerder'])
      expect(await (await stranger.get(`/2016/06/${slug}-${name}`)).text()).toContain(`/symptomen/${slug}`)
    expect(html).toContain(`<meta name="description" content="${word} in zoekresultaten"`)
    expect((await stranger.get(`/${word}-over`)).status).toBe(200)
    expect(await (await stranger.get(`/info/${word}`)).text()).toContain(`/${word}-over`)
  })

  it('keeps threads, dates and states of comments, and their addresses to staff', async () => {
    const [article] = await find('symptoms', `where[slug][equals]=${slug}`)
    const comments = await find('comments', `where[symptom][equals]=${article.id}`)
    const by = (words: string) => comments.find(({ body }: { body: string }) => body.startsWith(words))
    expect(comments).toHaveLength(7)
    expect(by('Antwoord dat')).toMatchObject({ parent: by('Eerste').id, status: 'published' })
    expect(by('Antwoord op weg')).toMatchObject({ parent: by('Weggegooid').id, status: 'published' })
    expect(by('Weggegooid').status).toBe('rejected')
    expect(by('Wachtend')).toMatchObject({ status: 'pending', createdAt: '2016-07-01T10:00:00.000Z' })
    expect(by('Koop')).toMatchObject({ status: 'spam', email: 'onbekend@wordpress.invalid' })
    expect(JSON.stringify(comments)).not.toContain('192.0.2.77')
    const seen = await (await stranger.get(`/api/comments?where[symptom][equals]=${article.id}`)).text()
    expect(seen).not.toContain('@')
  })

  it('makes nothing public that was not', async () => {
    const stored = await find('symptoms', `${mine}&draft=true`)
    const open = stored.filter(({ _status }: { _status: string }) => _status === 'published')
    expect(stored.map(({ title }: { title: string }) => title).sort()).toEqual([
      `${word} Kramp & pijn`,
      `${word} concept`,
      `${word} privé`,
      `${word} wachtwoord`,
    ])
    expect(open).toHaveLength(1)
    expect((await stranger.get('/2016/06/bericht-2')).status).toBe(404)
  })

  it('changes nothing the second time, and never what an editor changed', async () => {
    const [article] = await find('symptoms', `where[slug][equals]=${slug}`)
    await admin.ok('PATCH', `/api/symptoms/${article.id}`, {
      title: `${word} verbeterd`,
      _status: 'published',
    })
    const before = await everything()
    const { code, output } = await run('--publish', '--media', join(folder, 'uploads'))
    expect([code, output]).toEqual([
      0,
      expect.stringContaining('4  artikelen die er al waren: niet overschreven'),
    ])
    expect(output).toContain('7  reacties die er al waren')
    expect(await everything()).toEqual(before)
  })

  it('repairs what nobody edited since, and says so before', async () => {
    // Words that are not there yet, also where this is tried again.
    const better = unique('Verbeterd')
    const corrected = exported()
      .replaceAll('Een.\n\nTwee.', `Een.\n\n${better}`)
      .replace('Inleidende', unique('Nieuwe'))
    await writeFile(join(folder, 'export.xml'), corrected)
    const options = ['--publish', '--update', '--terms', 'synonyms', '--media', join(folder, 'uploads')]
    const before = await everything()
    const tried = await run('--dry-run', ...options)
    expect(await everything()).toEqual(before)
    const { code, output } = await run(...options)
    expect([code, withoutNotice(tried.output)]).toEqual([0, output])
    expect(output).toContain("1  pagina's bijgewerkt")
    expect(output).toContain('3  artikelen bijgewerkt')
    expect(output).toMatch(/Kramp & pijn" .*\n {4}- niet bijgewerkt: iemand heeft het hier bewerkt/)
    const [page] = await find('pages', mine)
    expect(JSON.stringify(page.body)).toContain(better)
    // Another process wrote it: the site hears of that.
    await until(async () => (await (await stranger.get(`/${word}-over`)).text()).includes(better))
    const again = (await run(...options)).output
    for (const what of ["1  pagina's", '3  artikelen'])
      expect(again).toContain(`${what} die er al waren: zoals in het bestand`)
  })

  describe.skipIf(isSaidElsewhere)('another file of the same site', () => {
    let output: string
    beforeAll(async () => {
      const content = `<a href="https://${old}/info/${word}/">pagina</a> <a href="/?p=1">artikel</a>`
      const comments = [{ id: 900, text: `${word} ooit`, date: '0000-00-00 00:00:00' }]
      const other = wordpressExport(old, [{ id: 50, title: `${word} verwijzing`, content, comments }])
      const file = join(folder, 'other.xml')
      await writeFile(file, other)
      ;({ output } = await runToEnd('node', ['scripts/import.mjs', file, '--publish'], site().env))
    })

    it('has its links lead to what the first one brought', async () => {
      expect(output).not.toContain('leidt nog naar de oude site')
      const [made] = await find('symptoms', `draft=true&where[title][equals]=${word} verwijzing`)
      expect(JSON.stringify(made.body)).toContain(`"/${word}-over"`)
      expect(JSON.stringify(made.body)).toContain(`"/symptomen/${slug}"`)
    })

    it('gives a comment without a date that of its article, and not that of the import', async () => {
      expect(output).toContain('1  reacties zonder datum: kregen die van het artikel')
      expect(await find('comments', `where[body][equals]=${word} ooit`)).toMatchObject([
        { createdAt: '2016-06-13T08:00:00.000Z' },
      ])
    })
  })

  it('goes on where it was interrupted', async () => {
    const [article] = await find('symptoms', `where[slug][equals]=${slug}`)
    const comments = await find('comments', `where[symptom][equals]=${article.id}`)
    const lost = comments.find(({ body }: { body: string }) => body.startsWith('Antwoord dat'))
    await admin.ok('DELETE', `/api/comments/${lost.id}`)
    const [page] = await find('pages', mine)
    const [redirect] = await find('redirects', `where[from][equals]=/info/${word}`)
    await admin.ok('DELETE', `/api/redirects/${redirect.id}`)
    await run()
    expect((await find('comments', `where[symptom][equals]=${article.id}`)).length).toBe(comments.length)
    const [again] = await find('redirects', `where[from][equals]=/info/${word}`)
    expect(again.to.reference.value).toBe(page.id)
  })

  it.skipIf(isSaidElsewhere)('says which article without a date got that of the import', async () => {
    const never = ['date', 'date_gmt', 'modified', 'modified_gmt']
      .map((name) => `<wp:post_${name}>0000-00-00 00:00:00</wp:post_${name}>`)
      .join('')
    const own = newWord()
    await writeFile(
      join(folder, 'export.xml'),
      wordpressExport(`${own}.example`, [{ id: 28, title: `${own}-nooit`, slug: own, more: never }]),
    )
    expect((await run('--publish')).output).toContain('heeft geen datum; het kreeg die van vandaag.')
  })

  it('loses no article, comment or cause where the same export is read twice at once', async () => {
    // Of a site of its own: what a first try left would hide what a second one loses.
    const own = newWord()
    const numbers = Array.from({ length: 20 }, (_, at) => 30 + at)
    const items = numbers.map((id) => ({
      id,
      title: `${own}-samen ${id}`,
      slug: `${own}-${id}`,
      content: `<ul><li>${own} eigen ${id} – 12</li><li>${own} gedeeld – 300</li></ul>`,
      comments: [{ id: 1_000 + id, text: `${own} samen ${id}` }],
    }))
    await writeFile(join(folder, 'export.xml'), wordpressExport(`${own}.example`, items))
    for (const { code, output } of await Promise.all([run('--publish'), run('--publish')])) {
      expect([code, output]).toEqual([0, expect.not.stringContaining('Let op')])
    }
    const articles = await find('symptoms', `where[title][like]=${own}-samen`)
    expect(articles.map(({ causes }: { causes: unknown[] }) => causes.length)).toEqual(numbers.map(() => 2))
    expect(await find('comments', `where[body][like]=${own} samen`)).toHaveLength(numbers.length)
  })

  it('gives no page an address of the site itself, in the admin either', async () => {
    const [{ body }] = await find('pages', mine)
    const page = { title: `${word} zelf`, body, _status: 'published' }
    const typed = await admin.send('POST', '/api/pages', { ...page, slug: 'zoeken' })
    expect([typed.status, await typed.text()]).toEqual([
      400,
      expect.stringContaining('is een adres van de site zelf'),
    ])
    const made = await admin.ok<{ id: string; slug: string }>('POST', '/api/pages', {
      ...page,
      title: 'Vergelijk',
    })
    expect(made.slug).toBe('pagina-vergelijk')
    expect((await stranger.get('/pagina-vergelijk')).status).toBe(200)
    await admin.ok('DELETE', `/api/pages/${made.id}`)
  })

  const withoutNotice = (text: string) => text.replace(/^Proef:.*\n\n/m, '')

  /** All that imports write, without what tells nothing. */
  async function everything() {
    const [article] = await find('symptoms', `where[slug][equals]=${slug}`)
    return [
      article,
      await find('symptoms', `${mine}&sort=id&draft=true`),
      await find('pages', `${mine}&sort=id`),
      await find('comments', `where[symptom][equals]=${article.id}&sort=id`),
      await find('media', `where[filename][like]=${word}&sort=id`),
      await find('redirects', `where[from][like]=${word}&sort=id`),
    ]
  }
})

function postmeta(name: string, value: string): string {
  return `<wp:postmeta><wp:meta_key><![CDATA[${name}]]></wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`
}

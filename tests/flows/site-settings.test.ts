import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, stranger, textOf, unique } from '../support/client'
import { richText } from '../support/rich-text'

const ARTICLE = '/symptomen/spierkrampen'

describe.skipIf(!inject('site'))('a change of the site settings shows at once', () => {
  let admin: Client
  let before: Record<string, unknown>
  beforeAll(async () => {
    admin = await login()
    before = await (await admin.get('/api/globals/site-settings?depth=0')).json()
  })
  afterAll(() => admin.ok('POST', '/api/globals/site-settings', before))

  const change = (fields: Record<string, unknown>) => admin.ok('POST', '/api/globals/site-settings', fields)
  const read = async (path: string) => (await stranger.get(path)).text()

  it('the name, the navigation, the disclaimer and the texts of the home page', async () => {
    await read('/')
    await change({
      siteName: 'Klachtenwijzer',
      disclaimer: 'Bel bij twijfel uw huisarts.',
      navigation: [{ label: 'Alle klachten', url: '/symptomen' }],
      homeTitle: 'Wat heeft u?',
      homeIntroduction: 'Zoek uw klacht.',
    })
    const home = await read('/')
    expect(home).toContain('<title>Klachtenwijzer')
    const text = textOf(home)
    for (const words of [
      'Alle klachten',
      'Bel bij twijfel uw huisarts.',
      'Wat heeft u?',
      'Zoek uw klacht.',
    ]) {
      expect(text).toContain(words)
    }
    expect(text).not.toContain('Vergelijken')
    expect(await read(ARTICLE)).toContain('Klachtenwijzer')
  })

  it('the logo, on pages and in the pictures that are shared', async () => {
    const logo = { width: 300, height: 60, channels: 3 as const, background: '#ff0000' }
    const data = await sharp({ create: logo }).webp().toBuffer()
    const named = await sharedColours()
    const file = { data, name: `${unique('logo')}.webp`, type: 'image/webp' }
    const { doc } = await (await admin.upload('POST', '/api/media', file, { alt: 'Logo' })).json()
    await change({ logo: doc.id })
    expect(await read(ARTICLE)).toMatch(
      /<img src="\/api\/media\/file\/logo[^"]*\?v=\d+" alt="Klachtenwijzer"/,
    )
    expect(named.red).toBe(0)
    expect((await sharedColours()).red).toBeGreaterThan(10_000)
    await change({ logo: null })
    expect((await sharedColours()).red).toBe(0)
  })

  it('which page is about privacy and which about the publisher, as long as it is published', async () => {
    const page = (title: string) =>
      admin.ok<{ id: string; slug: string }>('POST', '/api/pages', {
        title,
        body: richText('Tekst'),
        _status: 'published',
      })
    const about = await page(unique('Wie wij zijn'))
    const privacy = await page(unique('Uw privacy'))
    await change({ aboutPage: about.id, privacyPage: privacy.id, publisher: 'Stichting Proef' })
    const shown = await read(ARTICLE)
    expect(shown).toContain(`<a href="/${about.slug}">Stichting Proef</a>`)
    expect(formOf(shown)).toContain(`href="/${privacy.slug}"`)
    await admin.ok('PATCH', `/api/pages/${privacy.id}`, { _status: 'draft' })
    expect(formOf(await read(ARTICLE))).not.toContain(privacy.slug)

    // Also after the trash, whatever was read in between.
    const trashed = { deletedAt: new Date().toISOString() }
    await admin.ok('PATCH', `/api/pages/${privacy.id}`, trashed)
    await change({ homeTitle: 'Intussen gelezen' })
    await read(ARTICLE)
    await admin.ok('PATCH', `/api/pages/${privacy.id}?trash=true`, { deletedAt: null, _status: 'published' })
    expect(formOf(await read(ARTICLE))).toContain(`href="/${privacy.slug}"`)

    // Deleted for good: the page at the usual address stands in again.
    await admin.ok('DELETE', `/api/pages/${privacy.id}`)
    expect(formOf(await read(ARTICLE))).toContain('href="/privacy"')
    await change({ aboutPage: null })
    expect(await read(ARTICLE)).toContain('<a href="/over-ons">Stichting Proef</a>')
  })

  it('whether readers may react, and how long a review holds', async () => {
    await change({ commentsOpen: false, reviewPeriodMonths: 12 })
    expect(await read(ARTICLE)).not.toContain('name="email"')
    await change({ commentsOpen: true })
    expect(await read(ARTICLE)).toContain('name="email"')
    const reviewed = { title: unique('Klacht'), reviewedAt: '2026-03-01T12:00:00.000Z', _status: 'published' }
    const { nextReview } = await admin.ok<{ nextReview: string }>('POST', '/api/symptoms', reviewed)
    expect(nextReview).toMatch(/^2027-03-01/)
  })

  it('but only editors change them', async () => {
    for (const client of [stranger, await loginAs('author')]) {
      const answer = await client.send('POST', '/api/globals/site-settings', { siteName: 'Gekaapt' })
      expect(answer.status).toBe(403)
    }
    // Moderators keep the word lists, and nothing else.
    await (await loginAs('moderator')).send('POST', '/api/globals/site-settings', { siteName: 'Gekaapt' })
    expect(await read('/')).not.toContain('Gekaapt')
  })

  /** How much of the article's picture for sharing is the red of the logo. */
  async function sharedColours(): Promise<{ red: number }> {
    const answer = await stranger.get(`${ARTICLE}/deel.png`)
    const pixels = await sharp(Buffer.from(await answer.arrayBuffer()))
      .removeAlpha()
      .raw()
      .toBuffer()
    let red = 0
    for (let at = 0; at < pixels.length; at += 3) {
      if ((pixels[at] ?? 0) > 240 && (pixels[at + 1] ?? 0) < 20 && (pixels[at + 2] ?? 0) < 20) red += 1
    }
    return { red }
  }
})

function formOf(html: string): string {
  return html.slice(html.indexOf('<comment-form'), html.indexOf('</comment-form>'))
}

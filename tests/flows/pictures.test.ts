import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, site, stranger, unique } from '../support/client'
import { block, richText } from '../support/rich-text'

interface Picture {
  url: string
  sizes: { small: { url: string } }
}

const WHITE = [255, 255, 255]
const COLOUR = { width: 900, height: 600, channels: 3 as const, background: '#3a7' }

describe.skipIf(!inject('site'))('a picture', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await login()
  })

  const upload = (data: Uint8Array | string, name: string, type: string, alt = 'Een proef') =>
    admin.upload('POST', '/api/media', { data, name, type }, { alt })
  const picture = sharp({ create: COLOUR })

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('may be a %s, and gets sizes', async (format) => {
    const data = await picture.clone().toFormat(format).toBuffer()
    const answer = await upload(data, `${unique('beeld')}.${format}`, `image/${format}`)
    const { doc } = await answer.json()
    expect(answer.status).toBe(201)
    expect(doc).toMatchObject({ width: 900, height: 600 })
    expect(doc.sizes.small).toMatchObject({ width: 400, mimeType: 'image/webp' })
    expect(doc.sizes.smallAvif).toMatchObject({ width: 400, mimeType: 'image/avif' })
    expect(doc.sizes.large?.url ?? null).toBeNull()
  })

  it.each([
    [
      'an SVG',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'x.svg',
      'image/svg+xml',
    ],
    ['an SVG that says it is a PNG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'x.png', 'image/png'],
    ['a page that says it is a JPEG', '<html><script>alert(1)</script></html>', 'x.jpg', 'image/jpeg'],
    ['a text', 'hallo', 'x.txt', 'text/plain'],
    ['nothing', '', 'x.png', 'image/png'],
  ])('is refused in words when it is %s', async (_, data, name, type) => {
    const answer = await upload(data, name, type)
    expect(answer.status).toBe(400)
    expect((await answer.json()).errors[0].message).toMatch(/\S{3}/)
  })

  it('keeps its name when it gets another file, with the ending of the type', async () => {
    const name = unique('spier').replaceAll(' ', '-')
    const jpeg = await picture.clone().jpeg().toBuffer()
    const png = await picture.clone().png().toBuffer()
    const { doc } = await (await upload(jpeg, `${name}.jpg`, 'image/jpeg')).json()
    const replace = async (data: Uint8Array, file: string, type: string) => {
      const answer = await admin.upload('PATCH', `/api/media/${doc.id}`, { data, name: file, type })
      return (await answer.json()).doc
    }
    const wider = await sharp({ create: { ...COLOUR, width: 1000 } })
      .jpeg()
      .toBuffer()
    const replaced = await replace(wider, 'IMG_0001.jpg', 'image/jpeg')
    expect(replaced).toMatchObject({ filename: doc.filename, width: 1000 })
    const served = await (await fetch(replaced.url)).arrayBuffer()
    expect((await sharp(Buffer.from(served)).metadata()).width).toBe(1000)
    expect((await replace(png, 'IMG_0002.png', 'image/png')).filename).toBe(`${name}.png`)
  })

  it('loses what the camera wrote into it, such as the place', async () => {
    const exif = { IFD0: { Copyright: 'Jan' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1' } }
    const data = await picture.clone().jpeg().withExif(exif).toBuffer()
    const answer = await upload(data, `${unique('beeld')}.jpg`, 'image/jpeg')
    const stored = await (await fetch((await answer.json()).doc.url)).arrayBuffer()
    expect((await sharp(Buffer.from(stored)).metadata()).exif).toBeUndefined()
  })

  it('is refused in words when it is cut off, moves, or is far too large', async () => {
    const whole = await picture.clone().jpeg().toBuffer()
    const frames = await Promise.all(
      ['#753', '#357'].map((background) =>
        sharp({ create: { width: 20, height: 20, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    const huge = { width: 10_000, height: 9_000, channels: 3 as const, background: '#753' }
    const large = await sharp({ create: huge }).jpeg().toBuffer()
    const told = async (data: Buffer, type: string) => {
      const answer = await upload(data, `${unique('beeld')}.${type}`, `image/${type}`)
      return [answer.status, (await answer.json()).errors?.[0]?.message]
    }
    expect(await told(whole.subarray(0, whole.length / 2), 'jpeg')).toEqual([
      400,
      expect.stringContaining('beschadigd'),
    ])
    expect(await told(moving, 'gif')).toEqual([400, expect.stringContaining('bewegende')])
    expect(await told(large, 'jpeg')).toEqual([400, expect.stringContaining('90 miljoen beeldpunten')])
  })

  it('may have 60 million pixels, and is kept smaller', async () => {
    const create = { width: 10_000, height: 6_000, channels: 3 as const, background: '#753' }
    const data = await sharp({ create }).jpeg().toBuffer()
    const answer = await upload(data, `${unique('beeld')}.jpg`, 'image/jpeg')
    expect([answer.status, (await answer.json()).doc.width]).toEqual([201, 3200])
  })

  it('needs a description', async () => {
    const data = await picture.clone().png().toBuffer()
    expect((await upload(data, `${unique('beeld')}.png`, 'image/png', '')).status).toBe(400)
  })

  const filesOf = (name: string) =>
    readdirSync(join(site().env.DATA_DIR ?? '', 'media')).filter((file) => file.startsWith(name))

  it('keeps its files when it was to get another one and that failed, and leaves none of that', async () => {
    const [old, other] = [unique('oud'), unique('nieuw')].map((name) => name.replaceAll(' ', '-'))
    const [green, red] = [picture.clone(), sharp({ create: { ...COLOUR, background: '#a33' } })]
    const { doc } = await (await upload(await green.png().toBuffer(), `${old}.png`, 'image/png')).json()
    const before = filesOf(old ?? '').sort()
    const bytes = async () => Buffer.from(await (await fetch(doc.url)).arrayBuffer())
    const bytesBefore = await bytes()
    const file = { data: await red.png().toBuffer(), name: `${other}.png`, type: 'image/png' }
    const failed = await admin.upload('PATCH', `/api/media/${doc.id}`, file, { alt: '' })
    expect(failed.status).toBe(400)
    expect(filesOf(other ?? '')).toEqual([])
    expect(filesOf(old ?? '').sort()).toEqual(before)
    expect((await fetch(doc.sizes.small.url)).status).toBe(200)
    expect(await bytes()).toEqual(bytesBefore)
    expect((await admin.upload('PATCH', `/api/media/${doc.id}`, file, { alt: 'Rood' })).status).toBe(200)
    expect(await bytes()).not.toEqual(bytesBefore)
    expect(filesOf(old ?? '')).toHaveLength(before.length)
    expect(filesOf(other ?? '')).toEqual([])
    expect(
      filesOf('.replaced').flatMap(() => readdirSync(join(site().env.DATA_DIR ?? '', 'media/.replaced'))),
    ).toEqual([])
  })

  it('has all its files when several of one name come at once, and those that fail leave none', async () => {
    const name = unique('gelijk').replaceAll(' ', '-')
    const data = await picture.clone().png().toBuffer()
    const answers = await Promise.all([1, 2, 3, 4].map(() => upload(data, `${name}.png`, 'image/png')))
    const stored = answers.filter(({ status }) => status === 201)
    const docs = await Promise.all(stored.map(async (answer) => (await answer.json()).doc))
    const names = docs.flatMap(({ filename, sizes }) => [
      filename,
      ...Object.values<{ filename?: string | null }>(sizes).flatMap((size) => size.filename ?? []),
    ])
    expect(docs.length).toBeGreaterThan(0)
    expect(filesOf(name).sort()).toEqual([...new Set(names)].sort())
  })

  it('can be cropped later, in all its sizes', async () => {
    const { doc } = await (
      await upload(await halves('left').toBuffer(), `${unique('beeld')}.png`, 'image/png')
    ).json()
    const right = { x: 50, y: 0, width: 50, height: 100, unit: '%' }
    const query = new URLSearchParams({
      'uploadEdits[widthInPixels]': '450',
      'uploadEdits[heightInPixels]': '600',
    })
    for (const [side, value] of Object.entries(right)) query.set(`uploadEdits[crop][${side}]`, String(value))
    const cropped = await admin.ok<Picture>('PATCH', `/api/media/${doc.id}?${query}`, {})
    expect(cropped).toMatchObject({ width: 450, height: 600, sizes: { small: { width: 400 } } })
    expect(await colourAt(cropped.url)).toEqual(WHITE)
    expect(await colourAt(cropped.sizes.small.url)).toEqual(WHITE)
  })

  it('is replaced by another file wherever it stands, without a stale copy', async () => {
    const { doc } = await (
      await upload(await halves('left').toBuffer(), `${unique('beeld')}.png`, 'image/png')
    ).json()
    const body = richText(block('figure', { image: doc.id }))
    const article = { title: unique('Klacht met beeld'), body, _status: 'published' }
    const { slug } = await admin.ok<{ slug: string }>('POST', '/api/symptoms', article)
    const shown = async () =>
      / src="([^"]*api\/media\/file[^"]*)"/.exec(await (await stranger.get(`/symptomen/${slug}`)).text())?.[1]
    const before = await shown()
    expect(await colourAt(before)).not.toEqual(WHITE)
    const other = {
      data: await halves('right').toBuffer(),
      name: `${unique('ander')}.png`,
      type: 'image/png',
    }
    expect((await admin.upload('PATCH', `/api/media/${doc.id}`, other)).status).toBe(200)
    const after = await shown()
    expect(after).not.toBe(before)
    expect(await colourAt(after)).toEqual(WHITE)
  })

  it('that is missing is shown to editors only, until somebody puts the photo in its place', async () => {
    const photo = (name: string) => ({ data, name: `${unique(name)}.png`, type: 'image/png' })
    const data = await picture.clone().png().toBuffer()
    const alt = unique('een kuit')
    const made = await admin.upload('POST', '/api/media', photo('leeg'), { alt, isMissing: true })
    const { doc } = await made.json()
    const article = { title: unique('Klacht zonder beeld'), _status: 'published' }
    const { id, slug } = await admin.ok<{ id: string; slug: string }>('POST', '/api/symptoms', {
      ...article,
      body: richText(block('figure', { image: doc.id, caption: 'Wie levert de foto?' })),
    })
    const read = async () => (await stranger.get(`/symptomen/${slug}`)).text()
    expect(await read()).not.toMatch(/<figure|<img|Wie levert de foto/)
    const draft = await (await admin.get(`/voorbeeld/symptoms/${id}`)).text()
    expect(draft).toContain(`Hier ontbreekt een foto: ${alt}. Lezers zien dit niet.`)
    expect((await admin.upload('PATCH', `/api/media/${doc.id}`, photo('kuit'))).status).toBe(200)
    expect(await read()).toContain(`alt="${alt}"`)
  })

  it('comes with its file, and is fetched from nowhere', async () => {
    const author = await loginAs('author')
    for (const url of [
      'http://127.0.0.1:1/x.png',
      'https://example.invalid/x.png',
      '/api/media/file/x.png',
    ]) {
      const answer = await author.send('POST', '/api/media', { alt: 'x', filename: 'x.png', url })
      expect([url, answer.status]).toEqual([url, 400])
      expect(await answer.text()).toContain('Kies eerst een bestand.')
    }
  })

  it('is for writers', async () => {
    const moderator = await loginAs('moderator')
    expect((await moderator.send('POST', '/api/media', { alt: 'x' })).status).toBe(403)
    expect((await stranger.send('POST', '/api/media', { alt: 'x' })).status).toBe(403)
    expect((await (await login()).get('/api/media')).status).toBe(200)
  })
})

/** A picture whose one half is dark, and whose other half is white. */
function halves(dark: 'left' | 'right') {
  const half = { create: { width: 450, height: 600, channels: 3 as const, background: '#123' } }
  return sharp({ create: { width: 900, height: 600, channels: 3, background: '#fff' } })
    .composite([{ input: half, left: dark === 'left' ? 0 : 450, top: 0 }])
    .png()
}

/** Near the upper left corner. */
async function colourAt(address: string | undefined): Promise<number[]> {
  const answer = await fetch(new URL(address ?? '', site().url))
  const { data } = await sharp(Buffer.from(await answer.arrayBuffer()))
    .extract({ left: 20, top: 20, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [...data]
}

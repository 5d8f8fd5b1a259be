import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { type Client, login, textOf, unique } from '../support/client'

interface Point {
  label: string
  href: string
  count: number
}

describe.skipIf(!inject('site'))('what needs attention', () => {
  let admin: Client
  let mark: string

  beforeAll(async () => {
    admin = await login()
  })
  beforeEach(() => {
    mark = unique('Aandacht')
  })

  const make = async (state: string, more: Record<string, unknown>) => {
    const { id } = await admin.ok('POST', '/api/symptoms', { title: `${mark} ${state}`, ...more })
    return id
  }
  const draftOn = (id: string, more = {}) =>
    admin.ok('PATCH', `/api/symptoms/${id}?draft=true`, { introduction: 'Een nieuwe inleiding.', ...more })
  const pointsOf = async (): Promise<Point[]> => {
    const html = await (await admin.get('/admin')).text()
    const links = html.matchAll(/<a class="attention__point" href="([^"]*)">(.*?)<\/a>/g)
    return [...links].map(([, href = '', inside = '']) => {
      const [, count, label] = /^ ?([\d.]+) (.*)$/.exec(textOf(inside).trim()) ?? []
      return {
        href: href.replaceAll('&amp;', '&'),
        label: label ?? inside,
        count: Number(count?.replaceAll('.', '')),
      }
    })
  }
  /** How many rows a list says that it has. */
  const rowsOf = async ({ href }: Point) => {
    const text = textOf((await (await admin.get(href)).text()).replace(/<!--.*?-->/g, ''))
    return Number(/\d+-\d+ van (\d+)/.exec(text)?.[1])
  }
  /** The articles of this test in a list, by the question that the list asks. */
  const listed = async (label: string) => {
    const point = (await pointsOf()).find((each) => each.label === label)
    const search = new URL(point?.href ?? '', 'http://localhost').searchParams
    search.set('where[or][0][and][9][title][like]', mark)
    const { docs } = await (await admin.get(`/api/symptoms?draft=true&depth=0&limit=50&${search}`)).json()
    return docs.map(({ title }: { title: string }) => title.replace(`${mark} `, '')).sort()
  }

  it('counts and lists the same articles: what readers see, also with a draft beside it', async () => {
    await make('gepubliceerd', { _status: 'published' })
    await make('concept', { _status: 'draft', readyForReview: true })
    await draftOn(await make('met concept', { _status: 'published' }), { readyForReview: true })
    const trashed = await make('weggegooid', { _status: 'published' })
    await draftOn(trashed)
    await admin.ok('PATCH', `/api/symptoms/${trashed}`, { deletedAt: new Date().toISOString() })
    const many = [
      await make('samen', { _status: 'published' }),
      await make('samen met concept', { _status: 'published' }),
    ]
    await draftOn(many[1] ?? '')
    const where = many.map((id, index) => `where[id][in][${index}]=${id}`).join('&')
    await admin.ok('PATCH', `/api/symptoms?${where}`, {
      commentsOpen: false,
      nextReview: '2020-01-01T12:00:00.000Z',
    })

    const seen = ['gepubliceerd', 'met concept', 'samen', 'samen met concept']
    expect(await listed('Symptomen zonder kader "Wanneer hulp zoeken"')).toEqual(seen)
    expect(await listed('Aantallen zonder bron')).toEqual(seen)
    expect(await listed('Beoordeling over tijd')).toEqual(['samen', 'samen met concept'])
    expect(await listed('Klaar om na te kijken')).toEqual(['concept', 'met concept'])
  })

  it('says the number of rows of each list that it links to', async () => {
    // Other tests write at the same time: each number has to be that of its list once.
    const right = new Set<string>()
    const wrong = async () => {
      const points = await pointsOf()
      for (const point of points) {
        if (!right.has(point.label) && (await rowsOf(point)) === point.count) right.add(point.label)
      }
      return points.map(({ label }) => label).filter((label) => !right.has(label))
    }
    await expect.poll(wrong, { timeout: 30_000 }).toEqual([])
  })
})

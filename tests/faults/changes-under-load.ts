import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { staleFor } from '../support/many-processes'
import type { TestMongo } from '../support/mongodb'
import { runToEnd, type TestSite } from '../support/site'
import { atMost, type Finding, none, told } from './finding'
import { type Fleet, type Mode, startFleet } from './fleet'
import { beginReading } from './readers'

const MOST_STALE_MS = 1_000
const USUALLY_MS = 300

/** What a change is seen by. */
interface Seen {
  path: string
  isNew: (text: string) => boolean
}

/** Changes something by one instance. */
type Change = (by: TestSite, round: number) => Promise<Seen>

/** Scenario 1: changes of all kinds at any instance, while readers ask. Nobody gets what is old for longer than a second. */
export async function changeUnderLoad(
  mode: Mode,
  mongo: TestMongo | undefined,
  number = 300,
): Promise<Finding[]> {
  const fleet = await startFleet(mode, mongo)
  try {
    const kinds = await prepareChanges(fleet)
    const paths = ['/', '/symptomen', '/symptomen/spierkrampen']
    const readers = beginReading(
      fleet.sites.flatMap(({ url }) => paths.map((path) => url + path)),
      200,
    )
    const elsewhere: number[] = []
    const own: string[] = []
    for (let round = 1; round <= number; round += 1) {
      const [name, change] = kinds[round % kinds.length] ?? kinds[0]
      const by = fleet.sites[Math.floor(Math.random() * fleet.sites.length)] as TestSite
      const { path, isNew } = await change(by, round)
      const since = performance.now()
      await Promise.all(
        fleet.sites.map(async (site) => {
          const stale = await staleFor(site.url + path, isNew, since)
          if (site !== by) elsewhere.push(stale)
          else if (stale > 0) own.push(`${name}: ${Math.round(stale)} ms`)
        }),
      )
    }
    const imported = await importByCommand(fleet)
    const answers = await readers.stop()
    const sorted = elsewhere.sort((one, other) => one - other)
    return [
      none('old at the instance that took the change', own),
      atMost('oldest answer elsewhere', sorted.at(-1) ?? 0, MOST_STALE_MS, ' ms'),
      atMost('of 95 %', sorted[Math.floor(sorted.length * 0.95)] ?? 0, USUALLY_MS, ' ms'),
      atMost('oldest answer after an import by the command', imported, MOST_STALE_MS, ' ms'),
      none(
        'answers but 200',
        answers.filter(({ status }) => status !== 200).map(({ status, url }) => `${status} ${url}`),
      ),
      told('changes, pages read', `${number}, ${answers.length}`),
    ]
  } finally {
    await fleet.stop()
  }
}

async function prepareChanges({
  ask,
  sites,
  headers,
}: Fleet): Promise<[[string, Change], ...[string, Change][]]> {
  const url = sites[0]?.url ?? ''
  const make = <Doc extends object = { id: string; slug: string }>(collection: string, data: object) =>
    ask<Doc & { id: string; slug: string }>('POST', `${url}/api/${collection}`, data)
  const cause = await make('causes', { name: 'Een proef', kind: 'condition' })
  const article = await make('symptoms', {
    title: 'Klacht die verandert',
    introduction: 'Ronde 0.',
    causes: [{ cause: cause.id, casesPerYear: 1 }],
    _status: 'published',
  })
  const path = `/symptomen/${article.slug}`
  const picture = await pictureOf(url, headers)
  const settings = await ask<{ id?: string }>('GET', `${url}/api/globals/site-settings?depth=0`)
  await ask('POST', `${url}/api/globals/site-settings`, { ...settings, logo: picture })
  const comment = await make('comments', {
    symptom: article.id,
    name: 'Jan',
    email: 'jan@geheim.example',
    body: 'Dit hielp bij mij.',
    status: 'published',
  })
  const save = (by: TestSite, data: object) =>
    ask('PATCH', `${by.url}/api/symptoms/${article.id}`, { ...data, _status: 'published' })
  const includes = (text: string) => (page: string) => page.includes(text)
  return [
    [
      'text',
      async (by, round) => {
        await save(by, { introduction: `Ronde ${round}.` })
        return { path, isNew: includes(`Ronde ${round}.`) }
      },
    ],
    [
      'figure',
      async (by, round) => {
        await save(by, { causes: [{ cause: cause.id, casesPerYear: round }] })
        return { path: `${path}/oorzaken.json`, isNew: (page) => new RegExp(`: ${round},?\n`).test(page) }
      },
    ],
    [
      'title',
      async (by, round) => {
        await save(by, { title: `Klacht ${round} die verandert` })
        return { path: '/symptomen', isNew: includes(`Klacht ${round} die`) }
      },
    ],
    [
      'name of a cause',
      async (by, round) => {
        await ask('PATCH', `${by.url}/api/causes/${cause.id}`, { name: `Oorzaak ${round}` })
        return { path, isNew: includes(`Oorzaak ${round}`) }
      },
    ],
    [
      'comment',
      async (by) => {
        const comments = `${by.url}/api/comments/${comment.id}`
        const { status } = await ask<{ status: string }>('GET', comments)
        const isTaken = status === 'published'
        await ask('PATCH', comments, { status: isTaken ? 'rejected' : 'published' })
        return { path, isNew: (page) => page.includes('Dit hielp bij mij.') !== isTaken }
      },
    ],
    [
      'settings',
      async (by, round) => {
        await ask('POST', `${by.url}/api/globals/site-settings`, { siteName: `Proefsite ${round}` })
        return { path: '/', isNew: includes(`Proefsite ${round}`) }
      },
    ],
  ]
}

async function pictureOf(url: string, headers: Record<string, string>): Promise<string> {
  const { default: sharp } = await import('sharp')
  const create = { width: 200, height: 100, channels: 3 as const, background: '#a53' }
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Een proef' }))
  const bytes = new Uint8Array(await sharp({ create }).png().toBuffer())
  form.set('file', new Blob([bytes], { type: 'image/png' }), 'proef.png')
  const answer = await fetch(`${url}/api/media`, { method: 'POST', headers, body: form })
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

/** @returns how long after the end of the command the last answer began that did not show it */
async function importByCommand({ sites }: Fleet): Promise<number> {
  const [site] = sites
  if (!site) return 0
  const page = '/oorzaken/ingelezen-oorzaak'
  const file = join(site.dataDir, 'nieuw.csv')
  await writeFile(file, 'Naam\nIngelezen oorzaak\n')
  for (const { url } of sites) await (await fetch(url + page)).text()
  const { code, output } = await runToEnd('node', ['scripts/import.mjs', file], site.env)
  if (code !== 0) throw new Error(output)
  const since = performance.now()
  const stale = sites.map(({ url }) => staleFor(url + page, 'Ingelezen oorzaak', since))
  return Math.max(...(await Promise.all(stale)))
}

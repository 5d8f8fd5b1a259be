import { measureEditorWaits } from './editor-waits'
import { onSeededSite } from './seeded-site'
import { loginAsAdmin, type Staff } from './staff'
import { percentile } from './statistics'

/*
 * npm run bench:editing [-- SYMPTOMS]
 *
 * What editors wait for on a site with 10.000 articles (SQLite): the list, and opening, saving and publishing an article
 * with 100 and with 500 causes, as the admin does it. Medians of ten.
 */

const SYMPTOMS = Number(process.argv[2] ?? 10_000)
const ROUNDS = 10

await onSeededSite(SYMPTOMS, async (site) => {
  const staff = await loginAsAdmin(site.url)
  await report(`list of ${SYMPTOMS} articles`, () => staff.page('/admin/collections/symptoms'))
  await report('  a page of it by title', () => staff.page('/admin/collections/symptoms?sort=title&page=50'))
  for (const causes of [100, 500]) {
    await measureArticle(staff, causes)
    const { opened, painted, autosaved, published } = await measureEditorWaits(site.url, staff, causes)
    console.log(
      `  in the browser: open ${opened.median.toFixed(0)} ms, key to paint ${painted.median} ms (worst ${painted.max}), ` +
        `autosave ${autosaved.median.toFixed(0)} ms, publish ${published.median.toFixed(0)} ms`,
    )
  }
})

async function measureArticle(staff: Staff, count: number): Promise<void> {
  const causes = (await firstCauses(staff, count)).map((cause, place) => ({
    cause,
    casesPerYear: place + 0.5,
  }))
  const { id } = await staff.send('POST', '/api/symptoms', { title: `Met ${count} oorzaken`, causes })
  const path = `/api/symptoms/${id}`
  let round = 0
  console.log(`an article with ${count} causes`)
  await report('  opening it', () => staff.page(`/admin/collections/symptoms/${id}`))
  await report('  saving the draft', () =>
    staff.send('PATCH', `${path}?draft=true&autosave=true&depth=0`, {
      introduction: `Ronde ${++round}`,
      causes,
    }),
  )
  await report('  publishing', () =>
    staff.send('PATCH', `${path}?depth=0`, {
      introduction: `Ronde ${++round}`,
      causes,
      _status: 'published',
    }),
  )
}

/** The API gives no more than a hundred at a time. */
async function firstCauses(staff: Staff, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let page = 1; ids.length < count; page += 1) {
    const { docs } = await staff.get<{ docs: { id: string }[] }>(`/api/causes?limit=100&page=${page}&depth=0`)
    if (docs.length === 0) throw new Error(`the site has ${ids.length} causes, and ${count} are asked for`)
    ids.push(...docs.map(({ id }) => id))
  }
  return ids.slice(0, count)
}

async function report(what: string, work: () => Promise<unknown>): Promise<void> {
  await work()
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }
  console.log(
    `${what.padEnd(32)} ${percentile(times, 50).toFixed(0)} ms (worst ${Math.max(...times).toFixed(0)})`,
  )
}

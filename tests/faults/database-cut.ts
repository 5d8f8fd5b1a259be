import { setTimeout as wait } from 'node:timers/promises'
import { staleFor } from '../support/many-processes'
import type { TestMongo } from '../support/mongodb'
import { until } from '../support/site'
import { atMost, exactly, type Finding, none, told } from './finding'
import { type Fleet, type Mode, startFleet } from './fleet'
import { beginReading } from './readers'

const UNCONFIRMED_SECONDS = 5

/** Of a change that was answered, everybody knows after this. */
const MOST_STALE_MS = 1_000

/** Scenario 2: one instance is cut off from the database, while the others go on changing. */
export async function cutOffOne(mode: Mode, mongo: TestMongo | undefined, seconds = 30): Promise<Finding[]> {
  const env = { UNCONFIRMED_SECONDS: String(UNCONFIRMED_SECONDS) }
  const fleet = await startFleet(mode, mongo, { env, hasWays: true })
  try {
    const { id, path } = await publish(fleet, 'Klacht bij een breuk')
    const urls = fleet.sites.map(({ url }) => url + path)
    const changed: number[] = [performance.now()]
    const readers = beginReading(urls, 60, (text) => /Ronde (\d+)\./.exec(text)?.[1] ?? '')
    const change = async () => {
      const round = changed.length
      const by = fleet.sites[round % 2]?.url
      const introduction = `Ronde ${round}.`
      await fleet.ask('PATCH', `${by}/api/symptoms/${id}`, { introduction, _status: 'published' })
      changed.push(performance.now())
    }
    const cut = performance.now()
    fleet.ways[2]?.cut(true)
    while (performance.now() - cut < seconds * 1_000) {
      await change()
      await wait(500)
    }
    fleet.ways[2]?.cut(false)
    const healed = performance.now()
    await until(async () => isRight(urls[2] ?? '', `Ronde ${changed.length - 1}.`), 30_000)
    const backAfter = performance.now() - healed
    const answers = await readers.stop()
    /** How long what an answer shows had been changed when it began. */
    const staleAt = ({ began, text }: (typeof answers)[number]) => {
      const since = changed[Number(text) + 1]
      return since === undefined ? 0 : began - since
    }
    const pages = answers.filter(({ status }) => status === 200)
    const ofOthers = pages.filter(({ url }) => url !== urls[2])
    const ofCut = answers.filter(({ url, began }) => url === urls[2] && began > cut && began < healed)
    const old = ofCut.filter((answer) => answer.status === 200 && staleAt(answer) > 0)
    const unmarked = old.filter(
      (answer) =>
        staleAt(answer) > MOST_STALE_MS &&
        (!answer.headers.get('cache-status')?.includes('unconfirmed') || answer.headers.has('surrogate-key')),
    )
    return [
      atMost('oldest answer of the others', Math.max(...ofOthers.map(staleAt)), MOST_STALE_MS, ' ms'),
      none(
        'answers of the others but 200',
        answers
          .filter(({ url, status }) => url !== urls[2] && status !== 200)
          .map(({ status }) => `${status}`),
      ),
      atMost(
        'last old page of the one cut off',
        Math.max(0, ...old.map(({ began }) => began - cut)),
        UNCONFIRMED_SECONDS * 1_000 + 500,
        ' ms',
      ),
      exactly('old pages of it without the mark', unmarked.length, 0),
      none(
        'answers of it but 200 and 503',
        ofCut.filter(({ status }) => status !== 200 && status !== 503).map(({ status }) => `${status}`),
      ),
      atMost('right again after', backAfter, 1_000, ' ms'),
      told('changes meanwhile', changed.length - 1),
      told(
        'answers of the one cut off: old pages, other pages, 503',
        [
          old.length,
          ofCut.filter(({ status }) => status === 200).length - old.length,
          ofCut.filter(({ status }) => status === 503).length,
        ].join(', '),
      ),
    ]
  } finally {
    await fleet.stop()
  }
}

/** Scenario 8: the database is away for all, while readers ask 200 times a second. */
export async function cutOffAll(mode: Mode, mongo: TestMongo | undefined, seconds = 60): Promise<Finding[]> {
  const fleet = await startFleet(mode, mongo, { hasWays: true })
  try {
    const { id, path } = await publish(fleet, 'Klacht zonder database')
    const pids = fleet.sites.map(({ pid }) => pid)
    const kept = fleet.sites.flatMap(({ url }) => [url + path, `${url}/`, `${url}/symptomen/spierkrampen`])
    for (const url of kept) await (await fetch(url)).text()
    const readers = beginReading(kept, 200)
    for (const way of fleet.ways) way.cut(true)
    const cut = performance.now()
    const others: Promise<Other>[] = []
    while (performance.now() - cut < seconds * 1_000) {
      for (const { url } of fleet.sites)
        others.push(askOther(url, others.length), postOther(url, others.length))
      await wait(2_000)
    }
    for (const way of fleet.ways) way.cut(false)
    const healed = performance.now()
    for (const { url } of fleet.sites) await until(() => isConfirmed(url + path), 60_000)
    const backAfter = performance.now() - healed
    await until(async () => {
      const saved = fleet.ask('PATCH', `${fleet.sites[0]?.url}/api/symptoms/${id}`, {
        introduction: 'Weer terug.',
        _status: 'published',
      })
      return saved.then(
        () => true,
        () => false,
      )
    })
    const changed = performance.now()
    const stale = await Promise.all(
      fleet.sites.map(({ url }) => staleFor(url + path, 'Weer terug.', changed)),
    )
    const answers = await readers.stop()
    const asked = await Promise.all(others)
    // A look half a second old still says what stands nowhere; who waits when it heals is answered as always.
    const unable = asked.filter(({ began, took }) => began > cut + 1_000 && began + took < healed)
    return [
      none(
        'kept pages but 200',
        answers.filter(({ status }) => status !== 200).map(({ status, url }) => `${status} ${url}`),
      ),
      none(
        'others but 503, or without words',
        unable.filter(({ isRight }) => !isRight).map(({ words }) => words),
      ),
      told('of how many', unable.length),
      atMost('longest wait of the others', Math.max(...asked.map(({ took }) => took)), 10_000, ' ms'),
      atMost('right again after', backAfter, 2_000, ' ms'),
      atMost('oldest answer after a change then', Math.max(...stale), MOST_STALE_MS, ' ms'),
      exactly('processes that ended', pids.filter((pid) => !runs(pid)).length, 0),
      told('kept pages sent a second', answers.length / seconds),
    ]
  } finally {
    await fleet.stop()
  }
}

async function publish(fleet: Fleet, title: string) {
  const article = { title, introduction: 'Ronde 0.', _status: 'published' }
  const url = fleet.sites[0]?.url
  const { id, slug } = await fleet.ask<{ id: string; slug: string }>('POST', `${url}/api/symptoms`, article)
  const path = `/symptomen/${slug}`
  for (const site of fleet.sites) await staleFor(site.url + path, 'Ronde 0.', performance.now())
  return { id, path }
}

const isRight = async (url: string, text: string) => (await (await fetch(url)).text()).includes(text)

async function isConfirmed(url: string): Promise<boolean> {
  const answer = await fetch(url)
  await answer.text()
  return answer.status === 200 && !answer.headers.get('cache-status')?.includes('unconfirmed')
}

interface Other {
  isRight: boolean
  words: string
  began: number
  took: number
}

async function askOther(url: string, number: number): Promise<Other> {
  const began = performance.now()
  const answer = await fetch(`${url}/symptomen/nergens-${number}`)
  const isRight = answer.status === 503 && (await answer.text()).includes('<h1>Er ging iets mis</h1>')
  return { isRight, words: `page ${answer.status}`, began, took: performance.now() - began }
}

async function postOther(url: string, number: number): Promise<Other> {
  const began = performance.now()
  const body = `Mijn lange verhaal ${number}`
  const comment = { name: 'Jan', email: 'jan@geheim.example', body, consent: 'ja' }
  const answer = await fetch(`${url}/symptomen/spierkrampen/reacties`, {
    method: 'POST',
    body: new URLSearchParams(comment),
  })
  const isRight = answer.status === 503 && (await answer.text()).includes(`${body}</textarea>`)
  return { isRight, words: `post ${answer.status}`, began, took: performance.now() - began }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

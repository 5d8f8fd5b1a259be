import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { listAll } from '../support/many-processes'
import type { TestMongo } from '../support/mongodb'
import { findRclone, objectStorage } from '../support/object-storage'
import { until } from '../support/site'
import { balancer } from './balancer'
import { atMost, exactly, type Finding, none, told } from './finding'
import { type Fleet, type Mode, startFleet } from './fleet'
import { beginReading } from './readers'

const DRAIN_SECONDS = 2
const MOST_STALE_MS = 1_000

/**
 * Scenario 9: three instances are replaced one after the other, behind a balancer; on SQLite the processes of one machine, by
 * SIGHUP. Meanwhile readers ask and post, an editor saves, and pictures are stored.
 */
export async function deployRolling(
  mode: Mode,
  mongo: TestMongo | undefined,
  perSecond = 200,
): Promise<Finding[]> {
  const rclone = mode === 'B' ? undefined : findRclone()
  const storage = rclone ? await objectStorage(rclone) : undefined
  const processes: Record<string, string> = mode === 'B' ? { WEB_PROCESSES: '3' } : {}
  const env = { DRAIN_SECONDS: String(DRAIN_SECONDS), ...processes, ...storage?.env }
  const fleet = await startFleet(mode, mongo, { instances: mode === 'B' ? 1 : 3, env })
  const front = await balancer(fleet.sites.map(({ url }) => url))
  let isOver = false
  try {
    const article = { title: 'Klacht bij een nieuwe versie', introduction: 'Ronde 0.', _status: 'published' }
    const { id, slug } = await fleet.ask<{ id: string; slug: string }>(
      'POST',
      `${front.url}/api/symptoms`,
      article,
    )
    const path = `/symptomen/${slug}`
    const readers = beginReading(
      [front.url + path, `${front.url}/`, `${front.url}/symptomen/spierkrampen`],
      perSecond,
      (text) => /Ronde (\d+)\./.exec(text)?.[1] ?? '',
    )
    const began = performance.now()
    const untilOver = async (work: (round: number) => Promise<void>, pause: number) => {
      for (let round = 1; !isOver; round += 1) {
        await work(round)
        await wait(pause)
      }
    }
    const changed = [performance.now()]
    const failed: string[] = []
    const bodies: string[] = []
    const pictures: string[] = []
    const others = Promise.all([
      untilOver(async (round) => {
        const introduction = `Ronde ${round}.`
        const save = () =>
          fleet.ask('PATCH', `${front.url}/api/symptoms/${id}`, { introduction, _status: 'published' })
        await save().catch((error) => failed.push(`save: ${error}`))
        changed.push(performance.now())
      }, 300),
      untilOver(async (round) => {
        const body = `Mijn verhaal nummer ${round} tijdens de wissel.`
        bodies.push(body)
        const status = await post(front.url, body)
        if (status !== 303) failed.push(`post: ${status}`)
      }, 150),
      untilOver(async (round) => {
        const name = `wissel-${round}.png`
        const status = await upload(fleet, front.url, name)
        if (status === 201) pictures.push(name)
        else failed.push(`picture: ${status}`)
      }, 1_500),
    ])
    await wait(1_000)
    if (mode === 'B') await replaceProcesses(fleet)
    else await replaceInstances(fleet, front.ready)
    isOver = true
    await others
    const answers = await readers.stop()
    const staleAt = (answer: (typeof answers)[number]) => {
      const since = answer.text ? changed[Number(answer.text) + 1] : undefined
      return since === undefined ? 0 : answer.began - since
    }
    const stored = await storedBodies(fleet)
    const times = (body: string) => stored.filter((each) => each === body).length
    return [
      none(
        'pages but 200',
        answers
          .filter(({ status }) => status !== 200)
          .map(({ status, began: at }) => `${status} after ${Math.round(at - began)} ms`),
      ),
      none('saves, posts and pictures refused', failed),
      none(
        'posts lost',
        bodies.filter((body) => times(body) === 0),
      ),
      none(
        'posts stored twice',
        bodies.filter((body) => times(body) > 1),
      ),
      none('pictures that not everybody has', await missingPictures(fleet, pictures)),
      atMost('oldest answer after a change', Math.max(...answers.map(staleAt)), MOST_STALE_MS, ' ms'),
      exactly('article as it was saved last', (await lastRound(fleet, id)) === changed.length - 1 ? 1 : 0, 1),
      told(
        'pages, a second',
        `${answers.length}, ${Math.round(answers.length / ((performance.now() - began) / 1000))}`,
      ),
      told('saves, posts, pictures', `${changed.length - 1}, ${bodies.length}, ${pictures.length}`),
    ]
  } finally {
    isOver = true
    await front.close()
    await fleet.stop()
    await storage?.remove()
  }
}

async function replaceInstances(fleet: Fleet, ready: () => number): Promise<void> {
  for (const [index, site] of fleet.sites.entries()) {
    await site.stop()
    await fleet.restart(index)
    await until(() => ready() === fleet.sites.length)
  }
}

async function replaceProcesses({ sites }: Fleet): Promise<void> {
  const { childrenOf } = await import('../../scripts/bench/child-processes')
  const serving = () =>
    childrenOf(sites[0]?.pid ?? 0)
      .filter(({ command }) => command.includes('serve.mjs'))
      .map(({ pid }) => pid)
  const before = serving()
  process.kill(sites[0]?.pid ?? 0, 'SIGHUP')
  await until(
    () => serving().length === before.length && !serving().some((pid) => before.includes(pid)),
    120_000,
  )
}

async function post(url: string, body: string): Promise<number> {
  const fields = { name: 'Jan', email: 'jan@geheim.example', body, consent: 'ja' }
  const answer = await fetch(`${url}/symptomen/spierkrampen/reacties`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
  }).catch(() => undefined)
  return answer?.status ?? 0
}

async function upload({ headers }: Fleet, url: string, name: string): Promise<number> {
  const create = { width: 700, height: 400, channels: 3 as const, background: '#a53' }
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Een proef' }))
  const bytes = new Uint8Array(await sharp({ create }).png().toBuffer())
  form.set('file', new Blob([bytes], { type: 'image/png' }), name)
  const answer = await fetch(`${url}/api/media`, { method: 'POST', headers, body: form }).catch(
    () => undefined,
  )
  return answer?.status ?? 0
}

async function missingPictures({ sites }: Fleet, pictures: string[]): Promise<string[]> {
  const missing: string[] = []
  for (const { url } of sites) {
    for (const name of pictures) {
      const { status } = await fetch(`${url}/api/media/file/${name}`)
      if (status !== 200) missing.push(`${name} ${status}`)
    }
  }
  return missing
}

async function storedBodies({ ask, sites }: Fleet): Promise<string[]> {
  const comments = await listAll<{ body: string }>(ask, `${sites[0]?.url}/api/comments`)
  return comments.map(({ body }) => body)
}

async function lastRound({ ask, sites }: Fleet, id: string): Promise<number> {
  const { introduction } = await ask<{ introduction: string }>(
    'GET',
    `${sites[0]?.url}/api/symptoms/${id}?depth=0`,
  )
  return Number(/\d+/.exec(introduction)?.[0])
}

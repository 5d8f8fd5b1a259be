import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Payload } from 'payload'
import type { SearchIndex } from '@/search/search-index'
import { percentile } from './statistics'

/** Builds the index of a filled database, asks it, changes an article, and prints what each took. */
export async function measureSearch(payload: Payload, names: string[]): Promise<void> {
  const index = await measureBuild()
  await measureQueries(index, names)
  await measurePublish(payload, index)
}

async function measureBuild(): Promise<SearchIndex> {
  const { beginIndex } = await import('@/search/current-index')
  globalThis.gc?.()
  const before = process.memoryUsage()
  const delays = monitorEventLoopDelay({ resolution: 1 })
  delays.enable()
  const began = performance.now()
  const { index, built } = beginIndex()
  await built
  const took = performance.now() - began
  delays.disable()
  globalThis.gc?.()
  const after = process.memoryUsage()
  report(
    'building the index',
    `${seconds(took)} s (${index.symptoms.size} symptoms, ${index.causes.size} causes)`,
  )
  report(
    '  a request waits for it',
    `p95 ${milliseconds(delays.percentile(95) / 1e6)}, longest ${milliseconds(delays.max / 1e6)}`,
  )
  report(
    '  memory',
    `${megabytes(after.heapUsed - before.heapUsed)} MB of heap, ${megabytes(after.rss)} MB resident in all`,
  )
  return index
}

async function measureQueries(index: SearchIndex, names: string[]): Promise<void> {
  const { suggest } = await import('@/search/suggest')
  const { find } = await import('@/search/find')
  const typed = names.flatMap(asTyped)
  report('suggestions', await timesOf(typed, (text) => suggest(index, text)))
  report('results', await timesOf(names, (text) => find(index, text, true)))
}

/** What somebody types on the way to a name: each beginning, then with a typing error. */
function asTyped(name: string): string[] {
  const beginnings = [2, 3, 4, 6, 8, 12].filter((length) => length < name.length)
  return [...beginnings.map((length) => name.slice(0, length)), name, `${name.slice(0, 4)}x${name.slice(5)}`]
}

async function timesOf(texts: string[], work: (text: string) => Promise<unknown>): Promise<string> {
  // The first ones are slower until the engine has compiled the code.
  for (const text of texts.slice(0, 100)) await work(text)
  const times: number[] = []
  for (const text of texts) {
    const began = performance.now()
    await work(text)
    times.push(performance.now() - began)
  }
  const figures = [50, 95, 99, 100].map(
    (percent) => `p${percent} ${milliseconds(percentile(times, percent))}`,
  )
  return `${figures.join(', ')} (${times.length} questions)`
}

async function measurePublish(payload: Payload, index: SearchIndex): Promise<void> {
  const [id] = index.symptoms.keys()
  const times: number[] = []
  for (let round = 0; round < 10; round += 1) {
    const title = `Nieuwe titel ${round}`
    const updatedAt = new Date().toISOString()
    await payload.db.updateOne({ collection: 'symptoms', id: id ?? '', data: { title, updatedAt } })
    const began = performance.now()
    while (index.symptoms.get(id ?? '')?.title !== title)
      await new Promise((resolve) => setTimeout(resolve, 5))
    times.push(performance.now() - began)
  }
  report(
    'from publish to found',
    `median ${milliseconds(percentile(times, 50))}, longest ${milliseconds(Math.max(...times))}`,
  )
}

function report(what: string, figures: string): void {
  console.log(`${what.padEnd(28)} ${figures}`)
}

function seconds(time: number): string {
  return (time / 1000).toFixed(2)
}

function milliseconds(time: number): string {
  return `${time.toFixed(1)} ms`
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0)
}

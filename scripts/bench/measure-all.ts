import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureBytes } from './bytes-by-kind'
import { endChildren } from './child-processes'
import { measurePosts } from './comment-posts'
import { measureEditorWaits } from './editor-waits'
import { fillArticle } from './fill-article'
import { machine } from './machine'
import { measurePages } from './page-loads'
import { printRatios } from './ratios'
import { printReport, type Results } from './report'
import { memoryOf } from './server-memory'
import { type BenchSite, measureStarts } from './start-times'
import { measureVisible } from './time-to-visible'

interface Options {
  /** How long each run with wrk, and each run of comment posts, takes. */
  seconds: number
  /** The file that gets all figures. */
  json: string | undefined
  /** Another commit that was built, to measure in turn with this one. */
  other: Checkout | undefined
}

interface Checkout {
  name: string
  folder: string
}

/** A B A B: what else the machine does, and how it does today, meets both. */
const ROUNDS = 2

/** Measures everything on sites of its own and shows it. Answers with an exit code; leaves nothing running behind. */
export async function bench({ seconds, json, other }: Options): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'simpto-bench-'))
  try {
    const stopped = stopSignal()
    const measureAt = (root: string, turn: string) =>
      Promise.race([measure(join(folder, turn), root, seconds), stopped])
    const results = other ? await inTurns(measureAt, other) : [await measureAt('.', 'own')]
    const last = results.at(-1)
    if (last) printReport(last)
    if (json) await writeFile(json, `${JSON.stringify(results, null, 2)}\n`)
    // Of the other commit the form may be one that cannot be measured.
    return results.every(isSound) && last?.editing ? 0 : 1
  } catch (error) {
    console.error(`\nThe bench stopped: ${error instanceof Error ? error.message : error}`)
    return 1
  } finally {
    await endChildren()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Shows the ratios of this commit to the other. */
async function inTurns(
  measureAt: (root: string, turn: string) => Promise<Results>,
  other: Checkout,
): Promise<Results[]> {
  const pairs: { other: Results; own: Results }[] = []
  for (let round = 1; round <= ROUNDS; round += 1) {
    console.log(`→ Round ${round} of ${ROUNDS}: ${other.name}, then this …`)
    pairs.push({
      other: await measureAt(other.folder, `other-${round}`),
      own: await measureAt('.', `own-${round}`),
    })
  }
  printRatios(other.name, pairs)
  return pairs.flatMap((pair) => [pair.other, pair.own])
}

async function measure(folder: string, root: string, seconds: number): Promise<Results> {
  await mkdir(folder)
  const starts = await measureStarts(join(folder, 'data'), root, fillArticle)
  const { site, article } = starts
  const memoryAfterStart = memoryOf(site.pid)
  const bytes = await measureBytes(article.url)
  const pages = await measurePages(article, site.pid, folder, seconds)
  const memoryAfterPages = memoryOf(site.pid)
  const visible = await measureVisible(site.staff, article)
  const editing = await measureEditing(site)
  const posts = await measurePosts(site.staff, article, site.pid, seconds)
  const afterPosts = memoryOf(site.pid)
  await site.stop()
  return {
    date: new Date().toISOString(),
    machine: machine(),
    seconds,
    pages,
    posts,
    visible,
    editing,
    start: starts.times,
    memory: {
      afterStart: memoryAfterStart,
      afterPages: memoryAfterPages,
      afterPosts,
    },
    bytes,
  }
}

/** Undefined where the form cannot be measured: the first commits had no table of causes. */
async function measureEditing({ url, staff }: BenchSite): Promise<Results['editing']> {
  try {
    return {
      hundred: await measureEditorWaits(url, staff, 100),
      fiveHundred: await measureEditorWaits(url, staff, 500),
    }
  } catch (error) {
    console.log(
      `What an editor waits for could not be measured: ${error instanceof Error ? error.message : error}`,
    )
    return undefined
  }
}

/** Figures of a site that answers with old pages, or loses comments, say nothing. */
function isSound({ visible, posts }: Results): boolean {
  return visible.article.stale + visible.comment.stale === 0 && posts.stored === posts.accepted
}

function stopSignal(): Promise<never> {
  return new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => reject(new Error(`told to by ${signal}`)))
    }
  })
}

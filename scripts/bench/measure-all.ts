import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureBytes } from './bytes-by-kind'
import { endChildren } from './child-processes'
import { measurePosts } from './comment-posts'
import { fillArticle } from './fill-article'
import { machine } from './machine'
import { measurePages } from './page-loads'
import { printReport, type Results } from './report'
import { memoryOf } from './server-memory'
import { measureStarts } from './start-times'
import { measureVisible } from './time-to-visible'

interface Options {
  /** How long each run with wrk, and each run of comment posts, takes. */
  seconds: number
  /** The file that gets all figures. */
  json: string | undefined
}

/** Measures everything on a site of its own and shows it. Answers with an exit code; leaves nothing running behind. */
export async function bench({ seconds, json }: Options): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'simpto-bench-'))
  try {
    const results = await Promise.race([measure(folder, seconds), stopSignal()])
    printReport(results)
    if (json) await writeFile(json, `${JSON.stringify(results, null, 2)}\n`)
    return isSound(results) ? 0 : 1
  } catch (error) {
    console.error(`\nThe bench stopped: ${error instanceof Error ? error.message : error}`)
    return 1
  } finally {
    await endChildren()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measure(folder: string, seconds: number): Promise<Results> {
  const starts = await measureStarts(join(folder, 'data'), fillArticle)
  const { site, article } = starts
  const memoryAfterStart = memoryOf(site.pid)
  const bytes = await measureBytes(article.url)
  const pages = await measurePages(article, site.pid, join(folder, 'nginx'), seconds)
  const memoryAfterPages = memoryOf(site.pid)
  const visible = await measureVisible(site.staff, article)
  const posts = await measurePosts(site.staff, article, site.pid, seconds)
  return {
    date: new Date().toISOString(),
    machine: machine(),
    seconds,
    pages,
    posts,
    visible,
    start: starts.times,
    memory: {
      afterStart: memoryAfterStart,
      afterPages: memoryAfterPages,
      afterPosts: memoryOf(site.pid),
    },
    bytes,
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

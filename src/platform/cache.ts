import { randomUUID } from 'node:crypto'
import { revalidateTag, unstable_cache } from 'next/cache.js'
import { workAsyncStorage } from 'next/dist/server/app-render/work-async-storage.external.js'
import type { PayloadRequest } from 'payload'
import { expiryMark } from '../../server/expiry-mark.mjs'
import { looking } from '../../server/looking.mjs'
import { remember } from '../../server/remembered.mjs'
import { runAfterCommit } from './after-commit'
import { rememberNoted, withoutNoted } from './expiries/noted-tags'
import { noteExpiry } from './expiries/stored-expiries'
import { tellExpiry } from './expiries/tell-expiry'

/**
 * Wraps a loader for use in a page: its answer is kept until one of its tags expires, and so is every page that used it.
 * Works only while Next renders; tests and commands call the loader itself.
 */
export function cached<Args extends string[], Result>(
  name: string,
  load: (...args: Args) => Promise<Result>,
  tagsOf: (...args: Args) => string[],
): (...args: Args) => Promise<Result> {
  return (...args) =>
    unstable_cache(() => load(...args), [name, ...args], { tags: tagsOf(...args), revalidate: false })()
}

/** As {@link cached}, for what is small, and is asked also where the server answers without Next: kept in memory once for both. */
export function cachedForServer<Args extends string[], Result>(
  name: string,
  load: (...args: Args) => Promise<Result>,
  tagsOf: (...args: Args) => string[],
): (...args: Args) => Promise<Result> {
  const remembered = (...args: Args) => remember(name, args, tagsOf(...args), () => load(...args))
  const forPages = cached(name, remembered, tagsOf)
  return (...args) => (workAsyncStorage.getStore() ? forPages : remembered)(...args)
}

/**
 * As {@link cached}, for what is long: read out of the cache once, and not for each request. Everybody gets the same object,
 * which nobody changes.
 */
export function cachedWhole<Result>(
  name: string,
  load: () => Promise<Result>,
  tags: string[],
): () => Promise<Result> {
  const read = cached(name, load, () => tags)
  // Made anew when a tag expires, as the answer is.
  const readVersion = cached(
    `${name}-version`,
    async () => randomUUID(),
    () => tags,
  )
  let known: { version: string; result: Promise<Result> } | undefined
  return async () => {
    const version = await readVersion()
    if (known?.version === version) return known.result
    const reading = { version, result: read() }
    known = reading
    reading.result.catch(() => {
      if (known === reading) known = undefined
    })
    return reading.result
  }
}

/**
 * Drops everything that was kept under the tags, in every process of the site, so that the next reader gets a new page: no stale
 * one in between, because a correction of medical text must not wait. Written down with the change itself
 * (docs/decisions/0034-an-outbox-of-expiries.md), so neither a kill nor a database that goes away makes them miss it.
 */
export async function expire(tags: string[], req: PayloadRequest): Promise<void> {
  const unnoted = await withoutNoted(tags, req)
  if (unnoted.length === 0) return
  const id = await noteExpiry(req.payload, unnoted, req)
  try {
    // Next drops them here when the request's handler has ended, and passes the mark on (`server/reader-page-cache.mjs`).
    for (const tag of [...unnoted, expiryMark(id)]) revalidateTag(tag, { expire: 0 })
  } catch {
    // No Next request around us ("static generation store missing"): a command, a job, or a page that renders.
    await runAfterCommit(req, async () => {
      await tellExpiry(req.payload, id)
      await looking.simptoLooksNow?.()
    })
    return
  }
  await rememberNoted(unnoted, req)
}

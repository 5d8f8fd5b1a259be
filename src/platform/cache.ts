import { revalidateTag } from 'next/cache.js'
import type { PayloadRequest } from 'payload'
import { expiryMark } from '../../server/expiry-mark.mjs'
import { looking } from '../../server/looking.mjs'
import { remember } from '../../server/remembered.mjs'
import { runAfterCommit } from './after-commit'
import { rememberNoted, withoutNoted } from './expiries/noted-tags'
import { noteExpiry } from './expiries/stored-expiries'
import { tellExpiry } from './expiries/tell-expiry'

/**
 * Wraps a loader: its answer is kept in memory until one of its tags falls, and so falls every page that used it. Everybody gets the
 * same object, which nobody can change. Only for what serves the site: a command or a job hears of nothing that falls, and calls the
 * loader itself.
 */
export function cached<Args extends string[], Result>(
  name: string,
  load: (...args: Args) => Promise<Result>,
  tagsOf: (...args: Args) => string[],
): (...args: Args) => Promise<Result> {
  return (...args) => remember(name, args, tagsOf(...args), () => load(...args))
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
    // Next drops them here when the request's handler has ended, and passes the mark on (`server/expiry-handler.mjs`).
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

import { env } from '@/platform/env'
import { EVERYTHING } from '../../server/expiry-mark.mjs'
import { toFrontTags } from './front-tags'
import { type PurgeCounts, Purger } from './purger'
import { varnish } from './varnish'

/**
 * At once, and twice more. A front takes for fresh what is a quarter of a second on its way to it (`deploy/varnish/default.vcl`),
 * which the second time follows; the last time is for all that nobody thought of.
 */
const PACE = { rounds: [0, 300, 5_000], longestPauseMs: 1_000 }

let purgers: Purger[] | undefined

/** Every process that serves the site does: what it has dropped itself, it gives to no front any more. */
function ours(): Purger[] {
  const { fronts } = env()
  purgers ??= (fronts?.urls ?? []).map((url) => new Purger(varnish(url, fronts?.token ?? ''), PACE))
  return purgers
}

/**
 * Has the fronts drop what depends on one of the tags, once this process has.
 *
 * @param tags all that the fronts have of the site, where none are given
 */
export function purgeFronts(tags?: string[]): void {
  const fall = tags ? toFrontTags(tags) : [EVERYTHING]
  if (fall.length > 0) for (const purger of ours()) purger.purge(fall)
}

/** By front, what this process asked of it. */
export function purgeCounts(): Record<string, PurgeCounts> {
  return Object.fromEntries(ours().map(({ name, counts }) => [name, counts]))
}

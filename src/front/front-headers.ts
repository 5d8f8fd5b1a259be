import { env } from '@/platform/env'
import { EVERYTHING } from '../../server/expiry-mark.mjs'
import { goTogether, toFrontTags } from './front-tags'

/** So long a front keeps a page that nobody purges: a purge that was lost heals within it. */
const KEPT_SECONDS = 60

/**
 * What goes along with an answer that a front may keep, for as long as none of the tags falls. Nothing where no front is
 * configured: what a page depends on is nobody's business then. Nothing either where there are too many tags for a header, and so
 * no front keeps it.
 */
export function frontHeaders(tags: string[]): Record<string, string> {
  const { fronts, cdn } = env()
  const all = [EVERYTHING, ...toFrontTags(tags)]
  if ((!fronts && !cdn) || !goTogether(all)) return {}
  const kept = `max-age=${KEPT_SECONDS}, must-revalidate`
  return {
    'CDN-Cache-Control': kept,
    ...((fronts || cdn?.api === 'fastly') && { 'Surrogate-Key': all.join(' ') }),
    ...(cdn?.api === 'fastly' && { 'Surrogate-Control': `max-age=${KEPT_SECONDS}` }),
    ...(cdn?.api === 'cloudflare' && { 'Cache-Tag': all.join(',') }),
  }
}

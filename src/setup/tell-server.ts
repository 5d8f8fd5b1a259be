import type { IncomingHttpHeaders } from 'node:http'
import { isStaff } from '@/access/is-staff'
import { isBeyondLastPage } from '@/comments/pages/is-beyond-last-page'
import { frontHeaders } from '@/front/front-headers'
import { purgeCounts, purgeFronts } from '@/front/purge-fronts'
import { followExpiries } from '@/platform/expiries/follow-expiries'
import { endsWriting, sayThatItWrites, watchWriters } from '@/platform/expiries/living-writers'
import { noteChanged } from '@/platform/follow-collection'
import { payloadClient } from '@/platform/payload-client'
import { databaseAnswers } from '@/platform/readiness'
import { collectionsOf } from '@/platform/tags'
import { ReadingCounter } from '@/reads/reading-counter'
import { KnownAddresses } from '@/redirects/known-addresses'
import { standingAt } from '@/redirects/standing-at'
import { keepMisses } from '@/search/count-miss'
import { indexTotals } from '@/search/current-index'
import { symptomPath } from '@/ui/paths'
import { site } from '../../server/site-knowledge.mjs'
import { countStates } from './count-states'

/** Whoever tells of an article has its page: it is known already, but where another process made it. */
const LOOK_MS = 10_000

/** Lets the server, which runs outside of Next, know what it asks of the site at each request. */
export async function tellServer(): Promise<void> {
  const known = new KnownAddresses()
  const counter = new ReadingCounter(async (slug) => {
    await known.lookedSince(performance.now() - LOOK_MS)
    return known.articleAt(symptomPath(slug))
  })
  // The first look reads all of them; the first reader need not wait for it.
  known.lookedSince(performance.now()).catch(() => {})
  const payload = await payloadClient()
  const { look, tell } = await followExpiries(payload)
  await sayThatItWrites(payload)
  await watchWriters(payload)
  site.simptoSite = {
    lookWhatFell: async () => {
      const tags = await look()
      noteChanged(collectionsOf(tags))
      return tags
    },
    tellWhatFell: tell,
    frontHeaders,
    purgeFronts,
    purgeCounts,
    standingAt: (path, since) => standingAt(path, since, known),
    isBeyondLastPage: (path) => isBeyondLastPage(path, (slug) => known.articleAt(symptomPath(slug))),
    countReading: (reading) => counter.note(reading),
    searchIndex: indexTotals,
    countStates,
    end: async () => {
      await Promise.allSettled([counter.keep(), keepMisses()])
      await endsWriting()
    },
    databaseAnswers,
    isStaff: async (headers) => isStaff(await payloadClient(), toHeaders(headers)),
  }
  // Of what fell while nobody was there, or is of another build.
  purgeFronts()
}

function toHeaders(headers: IncomingHttpHeaders): Headers {
  return new Headers(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}

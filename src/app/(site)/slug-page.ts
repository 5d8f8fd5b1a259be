import type { ReactNode } from 'react'
import type { PageFacts } from '@/machine-readable/page-head'
import { oldAddress } from '@/redirects/old-address'
import type { Settings } from '@/site/settings'
import type { Route } from '../../../server/addresses.mjs'
import { readerPage } from './reader-page'

interface SlugPage<Thing> {
  /** What stands at the address, or null. */
  find: (slug: string) => Promise<Thing | null>
  pathOf: (slug: string) => string
  /** Its facts for the page's head, without the path. */
  head: (thing: Thing) => Omit<PageFacts, 'path'>
  body: (thing: Thing, site: Settings) => ReactNode | Promise<ReactNode>
}

/**
 * The page of one thing at an address that ends in a slug: its head and its body. Where nothing stands, readers are sent
 * on to where it is now, or told that there is none.
 */
export function slugPage<Thing>(route: Route, { find, pathOf, head, body }: SlugPage<Thing>) {
  return readerPage(route, async ({ slug }: { slug: string }, site) => {
    const thing = await find(slug)
    if (!thing) return oldAddress(pathOf(encodeURIComponent(slug)))
    return { facts: { ...head(thing), path: pathOf(slug) }, body: await body(thing, site) }
  })
}

import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { pageMetadata } from '@/machine-readable/page-metadata'
import { oldAddress } from '@/redirects/old-address'
import { getSettings, type Settings } from '@/site/settings'
import { NOT_FOUND } from '@/ui/absent'
import { guarded, guardedMetadata } from './guarded'

interface SlugPage<Thing> {
  /** What stands at the address, or null. */
  find: (slug: string) => Promise<Thing | null>
  pathOf: (slug: string) => string
  /** Its facts for the page's head, without the path. */
  head: (thing: Thing) => Omit<Parameters<typeof pageMetadata>[1], 'path'>
  body: (thing: Thing, settings: Settings) => ReactNode | Promise<ReactNode>
}

interface Props {
  params: Promise<{ slug: string }>
}

/**
 * The page of one thing at an address that ends in a slug: its head and its body. Where nothing stands, readers are sent
 * on to where it is now, or told that there is none.
 */
export function slugPage<Thing>({ find, pathOf, head, body }: SlugPage<Thing>) {
  const generateMetadata = guardedMetadata(async ({ params }: Props): Promise<Metadata> => {
    const { slug } = await params
    const thing = await find(slug)
    return thing ? pageMetadata(await getSettings(), { ...head(thing), path: pathOf(slug) }) : NOT_FOUND
  })
  const Page = guarded(async ({ params }: Props) => {
    const { slug } = await params
    const thing = await find(slug)
    return thing ? body(thing, await getSettings()) : oldAddress(pathOf(slug))
  })
  return { generateMetadata, Page }
}

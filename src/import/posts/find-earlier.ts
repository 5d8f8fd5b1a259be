import type { Payload } from 'payload'
import type { Page, Symptom } from '@/payload-types'
import { pagePath, symptomPath } from '@/ui/paths'
import type { Facts } from './identity'
import { pathOf } from './old-paths'

/** What an import of another file of the same site made: WordPress exports posts and pages apart, and large sites in parts. */
export interface Earlier {
  /** Its number there. */
  number: string
  /** The path of its old address. */
  path?: string
  /** Where it is here. */
  address: string
}

/** @param origin what stands before the number in where things of that site came from */
export async function findEarlier(payload: Payload, origin: string): Promise<Earlier[]> {
  const found: Earlier[] = []
  for (const collection of ['symptoms', 'pages'] as const) {
    const { docs } = await payload.find({
      collection,
      where: { importedFrom: { exists: true } },
      select: { slug: true, importedFrom: true, importedAs: true },
      depth: 0,
      pagination: false,
    })
    for (const { importedAs, importedFrom, slug } of docs as (Symptom | Page)[]) {
      if (!slug || !importedFrom?.startsWith(origin)) continue
      const { link } = (importedAs ?? {}) as Facts
      const path = link && pathOf(`https://${link}`)
      const [number = ''] = importedFrom.slice(origin.length).split('~')
      found.push({
        number,
        ...(path && { path }),
        address: collection === 'pages' ? pagePath(slug) : symptomPath(slug),
      })
    }
  }
  return found
}

import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { causesPath, comparePath, OWN_DATA_PATH, searchPath, symptomsPath } from '@/ui/paths'

/** Pages that no document stands behind. */
const FIXED = ['/', symptomsPath, causesPath, searchPath, comparePath(), OWN_DATA_PATH]

const PLACES: [
  pattern: RegExp,
  collection: Extract<CollectionSlug, 'symptoms' | 'causes' | 'authors' | 'pages'>,
][] = [
  [/^\/symptomen\/([^/]+)$/, 'symptoms'],
  [/^\/oorzaken\/([^/]+)$/, 'causes'],
  [/^\/auteurs\/([^/]+)$/, 'authors'],
  [/^\/([^/]+)$/, 'pages'],
]

/** Whether readers find a page at a path of this site; `path` as `normalAddress` gives it. */
export async function isLive(path: string, payload: Payload, req?: PayloadRequest): Promise<boolean> {
  if (FIXED.includes(path)) return true
  for (const [pattern, collection] of PLACES) {
    const [, slug] = pattern.exec(path) ?? []
    if (!slug) continue
    const hasDrafts = collection === 'symptoms' || collection === 'pages'
    const { totalDocs } = await payload.count({
      collection,
      where: { slug: { equals: slug }, ...(hasDrafts && { _status: { equals: 'published' } }) },
      ...(req && { req }),
    })
    return totalDocs > 0
  }
  return false
}

import type { Payload, PayloadRequest } from 'payload'
import { addressAt } from '../../server/addresses.mjs'

/** Whether readers find a page at a path of this site; `path` as `normalAddress` gives it. */
export async function isLive(path: string, payload: Payload, req?: PayloadRequest): Promise<boolean> {
  const found = addressAt(path)
  if (!found) return false
  const { route, address, parts } = found
  const { of: collection, kind, inDevelopment } = address
  if (!route.includes('[')) return !inDevelopment
  if (!collection || kind !== 'page' || Object.keys(parts).length > 1) return false
  const hasDrafts = collection === 'symptoms' || collection === 'pages'
  const { totalDocs } = await payload.count({
    collection,
    where: { slug: { equals: parts.slug }, ...(hasDrafts && { _status: { equals: 'published' } }) },
    ...(req && { req }),
  })
  return totalDocs > 0
}

import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Symptom } from '@/payload-types'

/**
 * Remembers what readers see before a save: Payload's `previousDoc` is the newest draft, whose address may already be
 * the new one.
 */
export const rememberPublished: CollectionBeforeChangeHook<Symptom> = async ({ originalDoc, req, data }) => {
  if (originalDoc?.id) known(req).set(originalDoc.id, await findPublished(originalDoc.id, req))
  return data
}

/** The article as readers saw it before this request's save; undefined where it was not public. */
export function publishedBefore(id: string, req: PayloadRequest): Symptom | undefined {
  return known(req).get(id)
}

/** The article as readers see it now; undefined where it is not public. */
export async function findPublished(id: string, req: PayloadRequest): Promise<Symptom | undefined> {
  const { docs } = await req.payload.find({
    collection: 'symptoms',
    where: { id: { equals: id }, _status: { equals: 'published' } },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  return docs[0]
}

/** What readers saw before the article was withdrawn; undefined where it never was public. */
export async function lastPublished(id: string, req: PayloadRequest): Promise<Symptom | undefined> {
  const { docs } = await req.payload.findVersions({
    collection: 'symptoms',
    where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  return docs[0]?.version as Symptom | undefined
}

function known(req: PayloadRequest): Map<string, Symptom | undefined> {
  req.context.publishedBefore ??= new Map()
  return req.context.publishedBefore
}

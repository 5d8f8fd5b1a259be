import { getTranslation } from '@payloadcms/translations'
import {
  APIError,
  addDataAndFileToRequest,
  type CollectionSlug,
  combineQueries,
  type Endpoint,
  executeAccess,
  headersWithCors,
  type PayloadRequest,
  type Plugin,
  parseParams,
  type Where,
} from 'payload'
import { inTransaction } from './write-conflicts'

/**
 * PATCH and DELETE `/api/{collection}?where=…`, in the place of Payload's own, which change all documents side by side in one
 * transaction. Here each is changed after the other, in a transaction of its own that begins anew where another change
 * came in between. The answers are Payload's. Comes after the plugins that add collections.
 */
export const changeOneByOne: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    endpoints: [
      ...(collection.endpoints || []),
      bulkEndpoint(collection.slug, 'patch'),
      bulkEndpoint(collection.slug, 'delete'),
    ],
  })),
})

type Method = 'patch' | 'delete'

interface Failure {
  id: string | number
  isPublic: boolean
  message: string
}

function bulkEndpoint(slug: string, method: Method): Endpoint {
  return {
    method,
    path: '/',
    handler: async (req) => {
      if (method === 'patch') await addDataAndFileToRequest(req)
      const collection = slug as CollectionSlug
      const docs: unknown[] = []
      const errors: Failure[] = []
      for (const id of await idsOf(req, collection, method)) {
        try {
          docs.push(await inTransaction(req, () => changeOne(req, collection, method, id)))
        } catch (error) {
          errors.push(failureOf(req, id, error))
        }
      }
      return answer(req, collection, method, docs, errors)
    },
  }
}

/** What was asked for and may be changed. @throws Forbidden where nothing may */
async function idsOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  method: Method,
): Promise<(string | number)[]> {
  const { draft, limit, sort, trash, where } = parseParams({ ...req.query })
  const { access, trash: hasTrash } = req.payload.collections[collection].config
  if (typeof where !== 'object' || where === null)
    throw new APIError('Zeg met `where` waar het om gaat.', 400, null, true)
  const { data } = req
  const rule = await executeAccess(
    { req, ...(data && { data }) },
    method === 'patch' ? access.update : access.delete,
  )
  const goesToTrash = Boolean(hasTrash && data?.deletedAt)
  const { docs } = await req.payload.find({
    collection,
    where: combineQueries(where as Where, rule),
    depth: 0,
    draft: Boolean(draft) || goesToTrash,
    pagination: false,
    overrideAccess: false,
    select: {},
    req,
    ...(method === 'patch' && typeof limit === 'number' && { limit }),
    ...(method === 'patch' && sort && { sort }),
    ...(trash !== undefined && { trash: Boolean(trash) }),
  })
  return docs.map(({ id }) => id)
}

function changeOne(
  req: PayloadRequest,
  collection: CollectionSlug,
  method: Method,
  id: string | number,
): Promise<unknown> {
  const { depth, draft, overrideLock, populate, select, trash } = parseParams({ ...req.query })
  const asked = {
    collection,
    id,
    depth: depth as number,
    overrideAccess: false,
    overrideLock: Boolean(overrideLock),
    populate: populate as never,
    select: select as never,
    trash: Boolean(trash),
    req,
  }
  if (method === 'delete') return req.payload.delete(asked)
  // Hooks change what they are given.
  return req.payload.update({
    ...asked,
    data: req.data && structuredClone(req.data),
    draft: Boolean(draft),
  } as never)
}

function failureOf(req: PayloadRequest, id: string | number, error: unknown): Failure {
  const isPublic = error instanceof APIError && (error.isPublic || error.status !== 500)
  if (!isPublic) req.payload.logger.error({ err: error, id }, 'one of many was not changed')
  return { id, isPublic, message: isPublic ? error.message : 'Dat lukte niet.' }
}

function answer(
  req: PayloadRequest,
  collection: CollectionSlug,
  method: Method,
  docs: unknown[],
  errors: Failure[],
): Response {
  const { labels } = req.payload.collections[collection].config
  const total = docs.length + errors.length
  const words = {
    count: errors.length || docs.length,
    label: getTranslation(labels[total === 1 ? 'singular' : 'plural'], req.i18n),
    total,
  }
  const [done, undone] =
    method === 'patch'
      ? (['general:updatedCountSuccessfully', 'error:unableToUpdateCount'] as const)
      : (['general:deletedCountSuccessfully', 'error:unableToDeleteCount'] as const)
  const message = req.t(errors.length === 0 ? done : undone, words)
  const headers = headersWithCors({ headers: new Headers(), req })
  return Response.json({ docs, errors, message }, { headers, status: errors.length === 0 ? 200 : 400 })
}

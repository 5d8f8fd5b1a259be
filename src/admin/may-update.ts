import { type CollectionSlug, docAccessOperation, type PayloadRequest } from 'payload'

interface OneDocument {
  relationTo?: unknown
  value?: unknown
}

/** Whether the asker may change the document so. */
export async function mayUpdate(
  req: PayloadRequest,
  { relationTo, value }: OneDocument,
  data?: Record<string, unknown>,
): Promise<boolean> {
  const collection = req.payload.collections[relationTo as CollectionSlug]
  if (!req.user || !collection || !(typeof value === 'string' || typeof value === 'number')) return false
  const permissions = await docAccessOperation({ id: value, collection, req, ...(data && { data }) })
  return Boolean(permissions.update)
}

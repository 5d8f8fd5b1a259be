import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import type { Comment } from '@/payload-types'

/** A reply stands under a comment of the same article. */
export const refuseForeignParent: CollectionBeforeChangeHook<Comment> = async ({
  data,
  originalDoc,
  req,
}) => {
  const parent = idOf(data.parent)
  if (!parent) return data
  const found = await req.payload.find({
    collection: 'comments',
    where: { id: { equals: parent } },
    select: { symptom: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const symptom = idOf(data.symptom ?? originalDoc?.symptom)
  if (parent !== originalDoc?.id && idOf(found.docs[0]?.symptom) === symptom) return data
  throw new ValidationError(
    {
      collection: 'comments',
      errors: [{ path: 'parent', message: 'Kies een reactie bij hetzelfde artikel.' }],
      req,
    },
    req.t,
  )
}

function idOf(relation: string | { id: string } | null | undefined): string | undefined {
  return typeof relation === 'object' ? relation?.id : relation
}

import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Comment } from '@/payload-types'
import { fieldRefused } from '@/platform/field-refused'
import { idOf } from '@/platform/id-of'

/** A reply stands under a comment of the same article, and not under one of its own answers. */
export const refuseForeignParent: CollectionBeforeChangeHook<Comment> = async ({
  data,
  originalDoc,
  req,
}) => {
  const parent = idOf(data.parent)
  if (!parent) return data
  const symptom = idOf(data.symptom ?? originalDoc?.symptom)
  const ancestors = await ancestorsOf(parent, req)
  const isOfSameArticle = ancestors[0]?.symptom === symptom
  const isOwnDescendant = ancestors.some(({ id }) => id === originalDoc?.id)
  if (isOfSameArticle && !isOwnDescendant) return data
  throw fieldRefused(req, 'comments', 'parent', 'Kies een reactie bij hetzelfde artikel.')
}

interface Ancestor {
  id: string
  symptom: string | undefined
}

/** The comment itself, what it answers, and so on up; a thread is seldom deep. */
async function ancestorsOf(id: string, req: PayloadRequest): Promise<Ancestor[]> {
  const ancestors: Ancestor[] = []
  for (let next: string | undefined = id; next && ancestors.length < 1_000; ) {
    const { docs } = await req.payload.find({
      collection: 'comments',
      where: { id: { equals: next } },
      select: { symptom: true, parent: true },
      depth: 0,
      limit: 1,
      pagination: false,
      req,
    })
    if (!docs[0]) break
    ancestors.push({ id: docs[0].id, symptom: idOf(docs[0].symptom) })
    next = idOf(docs[0].parent)
  }
  return ancestors
}

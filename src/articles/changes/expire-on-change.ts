import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import type { ArticleChange } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { expireSymptomsWhere } from '../expire-symptoms-where'

/** Words that an editor mended, or an entry that is gone. What a publication records falls with its article. */
export const expireChange: {
  afterChange: CollectionAfterChangeHook<ArticleChange>
  afterDelete: CollectionAfterDeleteHook<ArticleChange>
} = {
  afterChange: async ({ doc, operation, req }) => {
    if (operation === 'update') await expireArticleOf(doc, req)
    return doc
  },
  afterDelete: async ({ doc, req }) => {
    await expireArticleOf(doc, req)
    return doc
  },
}

async function expireArticleOf({ symptom }: ArticleChange, req: PayloadRequest): Promise<void> {
  await expireSymptomsWhere({ id: { equals: idOf(symptom) } }, req)
}

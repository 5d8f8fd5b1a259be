import type { PayloadRequest, Where } from 'payload'
import type { Symptom } from '@/payload-types'
import { setStoredFields, setVersionFields } from '../stored-content'

interface Rewriting {
  /** Which articles, of stored documents and of versions: the condition with a path before its fields. */
  where: (path: '' | 'version.') => Where
  /** The fields that become others. */
  rewrite: (article: Symptom) => Partial<Symptom>
  /** Called after each article, not after versions, with how it was. */
  afterEach: (was: Symptom) => void | Promise<void>
}

/** Rewrites articles as they are stored, and then their drafts and versions, one after the other; no pages fall. */
export async function rewriteArticles(
  req: PayloadRequest,
  { where, rewrite, afterEach }: Rewriting,
): Promise<void> {
  const all = { collection: 'symptoms', pagination: false, req } as const
  const articles = await req.payload.db.find<Symptom>({ ...all, where: where('') })
  for (const article of articles.docs) {
    // Of a copy: MongoDB's adapter turns ids into its own kind in the very rows that it is given.
    await setStoredFields(req, 'symptoms', article.id, { ...rewrite(structuredClone(article)) })
    await afterEach(article)
  }
  const versions = await req.payload.db.findVersions<Symptom>({ ...all, where: where('version.') })
  for (const stored of versions.docs) {
    await setVersionFields(req, 'symptoms', stored, rewrite(stored.version))
  }
}

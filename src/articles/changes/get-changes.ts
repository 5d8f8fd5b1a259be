import { cached } from '@/platform/cache'
import { payloadClient } from '@/platform/payload-client'
import { symptomTag } from '@/platform/tags'
import type { Article } from '../article'
import { findChanges } from './find-changes'

/** What changed in a published article, for its page: kept until something on it changes. */
export function getChanges({ id, slug, lastUpdated }: Pick<Article, 'id' | 'slug' | 'lastUpdated'>) {
  return getKept(id, slug, lastUpdated ?? '')
}

const getKept = cached(
  'changes',
  async (id: string, _slug: string, lastUpdated: string) =>
    findChanges(await payloadClient(), id, lastUpdated),
  (_, slug) => [symptomTag(slug)],
)

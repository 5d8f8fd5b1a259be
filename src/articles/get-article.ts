import { cached } from '@/platform/cache'
import { payloadClient } from '@/platform/payload-client'
import { findArticle } from './article'
import { listArticles } from './list'
import { ALL_SYMPTOMS, SYMPTOM_LISTS, symptomTag } from './tags'

/** The published article at an address, for pages: kept until something on it changes. */
export const getArticle = cached(
  'article',
  async (slug: string) => findArticle(await payloadClient(), slug),
  (slug) => [symptomTag(slug), ALL_SYMPTOMS],
)

/** All published articles, for pages with lists. */
export const getArticles = cached(
  'articles',
  async () => listArticles(await payloadClient()),
  () => [SYMPTOM_LISTS],
)

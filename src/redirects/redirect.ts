import { cached } from '@/platform/cache'
import { payloadClient } from '@/platform/payload-client'
import { ALL_CAUSES, ALL_SYMPTOMS, AUTHOR_LISTS, CAUSE_LISTS, PAGES, REDIRECTS } from '@/platform/tags'
import { followRedirects } from './follow-redirects'

/** Where an old address leads now, for pages, followed to the end; null where no redirect is kept. */
export const getRedirect = cached(
  'redirect',
  async (from: string) => followRedirects(from, await payloadClient()),
  // What is there decides where a chain ends, and whether a misspelled address leads anywhere.
  () => [REDIRECTS, ALL_SYMPTOMS, ALL_CAUSES, CAUSE_LISTS, AUTHOR_LISTS, PAGES],
)

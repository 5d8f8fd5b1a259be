import { cached } from '@/platform/cache'
import { payloadClient } from '@/platform/payload-client'
import { ALL_CAUSES, ALL_SYMPTOMS, PAGES, REDIRECTS } from '@/platform/tags'
import { followRedirects } from './follow-redirects'

/** Where an old address leads now, for pages, followed to the end; null where no redirect is kept. */
export const getRedirect = cached(
  'redirect',
  async (from: string) => followRedirects(from, await payloadClient()),
  // What is published decides where a chain ends.
  () => [REDIRECTS, ALL_SYMPTOMS, ALL_CAUSES, PAGES],
)

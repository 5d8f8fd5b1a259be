import { cached } from '@/platform/cache'
import { payloadClient } from '@/platform/payload-client'
import { ALL_CAUSES, CAUSE_LISTS, causeTag } from '@/platform/tags'
import { type CausePage, findCause } from './cause'
import { listCauses } from './list'

/** Longer than any address that the site makes. */
const LONGEST_SLUG = 200

/** The cause at an address, for pages: kept until something on it changes. */
export async function getCause(slug: string): Promise<CausePage | null> {
  return slug.length > LONGEST_SLUG ? null : getKept(slug)
}

const getKept = cached(
  'cause',
  async (slug: string) => findCause(await payloadClient(), slug),
  (slug) => [causeTag(slug), ALL_CAUSES],
)

/** All causes, for pages with lists. */
export const getCauses = cached(
  'causes',
  async () => listCauses(await payloadClient()),
  () => [CAUSE_LISTS],
)

import { cached } from '@/platform/cache'
import { payloadClient } from '@/platform/payload-client'
import { REDIRECTS } from '@/platform/tags'
import { causePath, isAddress, pagePath, symptomPath } from '@/ui/paths'

/** Where an old address leads now, for pages; null where no redirect is kept. */
export const getRedirect = cached('redirect', findRedirect, () => [REDIRECTS])

async function findRedirect(from: string): Promise<string | null> {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { equals: from } },
    limit: 1,
    depth: 1,
    pagination: false,
  })
  const to = docs[0]?.to
  if (to?.type === 'custom') return to.url && isAddress(to.url) ? to.url : null
  const target = to?.reference
  if (!target || typeof target.value === 'string' || !target.value.slug) return null
  return PATHS[target.relationTo](target.value.slug)
}

const PATHS = { symptoms: symptomPath, causes: causePath, pages: pagePath }

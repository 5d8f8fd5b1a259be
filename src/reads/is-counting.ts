import type { Payload } from 'payload'

/** Whether the site's settings let what is read be counted. */
export async function isCounting(payload: Payload): Promise<boolean> {
  const { countReads } = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    select: { countReads: true },
  })
  return countReads ?? false
}

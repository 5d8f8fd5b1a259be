import type { Payload } from 'payload'

/** What the site calls itself, for who a mail is from and what it is about. */
export async function findSiteName(payload: Payload): Promise<string> {
  const { siteName } = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    select: { siteName: true },
  })
  return siteName
}

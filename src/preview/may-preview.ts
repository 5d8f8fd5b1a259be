import type { Payload } from 'payload'
import { isStaff } from '@/access/is-staff'
import { isGenuine, type Link, readLink } from '@/platform/signed-link'
import type { Previewed } from './find-draft'
import { whereLinkWorks } from './link-works'

/** Who looks at a draft: staff, or somebody with a link that staff made. */
export type Viewer = 'staff' | 'guest'

interface Shown {
  collection: Previewed
  id: string
}

/** Who may look, or null for nobody. */
export async function viewerOf(payload: Payload, request: Request, shown: Shown): Promise<Viewer | null> {
  const link = readLink(new URL(request.url).searchParams.get('t'))
  if (link) return (await opens(payload, link, shown)) ? 'guest' : null
  return (await isStaff(payload, request.headers)) ? 'staff' : null
}

/** Whether a link is to this draft, and nobody took it back. */
async function opens(payload: Payload, link: Link, shown: Shown): Promise<boolean> {
  if (!isGenuine('preview', link, holderOf(shown))) return false
  const { totalDocs } = await payload.count({
    collection: 'preview-links',
    where: { and: [{ id: { equals: link.about } }, whereLinkWorks()] },
  })
  return totalDocs > 0
}

/** The draft, as a link to it is signed for. */
export function holderOf({ collection, id }: Shown): string {
  return `${collection}/${id}`
}

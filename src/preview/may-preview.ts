import type { Payload } from 'payload'
import { isGenuine, readLink } from '@/platform/signed-link'
import type { Previewed } from './find-draft'

/** Who looks at a draft: staff, or somebody with a link that staff made. */
export type Viewer = 'staff' | 'guest'

/** Who may look, or null for nobody; `link` is the signed part of a link. */
export async function viewerOf(
  payload: Payload,
  request: Request,
  { collection, id }: { collection: Previewed; id: string },
): Promise<Viewer | null> {
  const link = readLink(new URL(request.url).searchParams.get('t'))
  if (link) return link.about === id && isGenuine('preview', link, collection) ? 'guest' : null
  const { user } = await payload.auth({ headers: request.headers })
  return user && (user.roles ?? []).length > 0 ? 'staff' : null
}

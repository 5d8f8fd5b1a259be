import { sharePicture } from '@/machine-readable/share-picture'
import { getSettings } from '@/site/settings'
import { guardedRoute } from '../guarded-route'

/** The picture for pages that have none of their own. */
export const GET = guardedRoute('/deel.png', async () => {
  const site = await getSettings()
  return { body: await sharePicture({ site, title: site.homeTitle }), type: 'image/png' }
})

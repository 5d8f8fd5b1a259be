import { SITEMAP_PATH } from '@/ui/paths'
import { PICTURES_PATH, ROUTES } from '../../server/addresses.mjs'
import { absoluteAddress } from './absolute-address'

/** What crawlers may read: every page for readers, nothing that is made per question or belongs to staff. */
export function robots(): string {
  const closed = ROUTES.flatMap(([route, { crawlers }]) => {
    if (crawlers === 'without a question') return [`Disallow: ${route}?`]
    return crawlers === 'nothing' ? [`Disallow: ${withoutParts(route)}`] : []
  })
  return [
    'User-agent: *',
    ...closed,
    `Allow: ${PICTURES_PATH}/`,
    '',
    `Sitemap: ${absoluteAddress(SITEMAP_PATH)}`,
    '',
  ].join('\n')
}

/** `/api/[...slug]` is everything that begins with `/api/`; of the admin, `/admin` too. */
function withoutParts(route: string): string {
  return route.replace(/\/\[\[.*/, '').replace(/\[.*/, '')
}

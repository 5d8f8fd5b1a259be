import { addressAt, ROUTES } from '../../server/addresses.mjs'

/** The first parts of the addresses that are the site's own. */
const OWN = new Set(
  ROUTES.map(([route]) => route.split('/')[1] ?? '').filter((part) => part && !part.startsWith('[')),
)

/** Whether a page with this slug could not be reached, or would stand among what is the site's: `zoeken`, `admin`. */
export function isReservedSlug(slug: string): boolean {
  return OWN.has(slug) || slug.startsWith('_next')
}

/** Whether the site itself answers at this path, so that no redirect from there is ever followed. */
export function isOwnAddress(path: string): boolean {
  if (isReservedSlug(path.slice(1))) return true
  const kind = addressAt(path)?.address.kind
  return kind === undefined || kind === 'staff' || kind === 'health'
}

import { withinPatience } from '@/platform/within-patience'
import { addressAt, type Found, pathTo, ROUTES } from '../../server/addresses.mjs'
import type { Standing } from '../../server/site-knowledge.mjs'
import type { KnownAddresses } from './known-addresses'
import { normalAddress } from './normal-address'

/** Then making the page says what is wrong; looking may take as long as the database likes. */
const LONGEST_LOOK_MS = 1_000

/** As programs guess where an article is as Markdown. */
const GUESSED_MARKDOWN = /^(\/symptomen\/[^/]+)\.md$/

/**
 * What stands at a path of this site, as readers ask for it: `here` also where only making the page can tell, as with
 * the number of a page of comments.
 *
 * @param since how old the look at the database may be that says so (`performance.now()`)
 * @throws when the database does not let itself be looked at, or not soon
 */
export async function standingAt(path: string, since: number, known: KnownAddresses): Promise<Standing> {
  if (GUESSED_MARKDOWN.test(path)) {
    const file = path.replace(GUESSED_MARKDOWN, '$1/artikel.md')
    const standing = await standingAt(file, since, known)
    return standing === 'here' ? { movedTo: file } : standing
  }
  const found = addressAt(path)
  if (!found) return 'here'
  const { route, address, parts } = found
  if (address.inDevelopment) return 'nowhere'
  // Next sends on from these itself.
  if (path.length > 1 && (path.endsWith('/') || path.includes('//'))) return 'here'
  for (const [part, pattern] of Object.entries(address.only ?? {})) {
    const value = parts[part]
    if (value !== undefined && !pattern.test(decodeURIComponent(value))) return 'nowhere'
  }
  const isOpen = route === '/[slug]/[...rest]'
  if (!address.of && !isOpen) return 'here'
  // Whether a document still stands there its page finds out, and sends on or says that it is gone: no look before it is made.
  if (known.isLive(path)) return 'here'
  await withinPatience(LONGEST_LOOK_MS, known.lookedSince(since))
  return isOpen ? openStanding(path, known) : documentStanding(found, known)
}

/** A path that no route is for: somewhere else's, or one of ours in capitals. */
function openStanding(path: string, known: KnownAddresses): Standing {
  const normal = normalAddress(path)
  if (known.leadsOn(normal)) return 'here'
  return known.isLive(normal) ? { movedTo: encodeURI(normal) } : 'nowhere'
}

/** The page of a document, or what stands beside it. */
function documentStanding({ route, address, parts }: Found, known: KnownAddresses): Standing {
  const [page] =
    ROUTES.find(([, { of, kind }]) => of === address.of && kind === 'page') ?? ([route] as [typeof route])
  const { slug = '', ...rest } = parts
  const exact = decodeURIComponent(pathTo(page, slug))
  const normal = normalAddress(exact)
  const live = [exact, normal].find((one) => known.isLive(one))
  if (live === undefined) return known.leadsOn(normal) ? 'here' : 'nowhere'
  const spelled = encodeURI(live).slice(pathTo(page, '').length)
  // What is asked of an answer stands in its query, which would be lost.
  if (spelled === slug || address.kind === 'answer') return 'here'
  return { movedTo: pathTo(route, spelled, ...Object.values(rest)) }
}

/**
 * @typedef {object} Address
 * @property {'page' | 'file' | 'answer' | 'staff' | 'health' | 'beacon'} kind what answers: a page or a file for machines, which are
 *   kept until something on them changes; an answer that is made for each who asks; staff's part; what operators ask; what
 *   browsers tell, which the server takes by itself
 * @property {readonly string[]} methods what it takes; HEAD goes with GET
 * @property {'symptoms' | 'causes' | 'authors' | 'pages'} [of] the collection that `[slug]` is of
 * @property {Readonly<Record<string, RegExp>>} [only] what its other parts can be, where that can be said
 * @property {true} [signed] it can hold a signed link, which no other site may learn
 * @property {true} [framed] other sites may show it in a frame; every other page only this site
 * @property {'nothing' | 'without a question'} [crawlers] what they may read of it; all of it where nothing is said
 * @property {true} [inDevelopment] only `npm run dev` knows it
 */

const GET = ['GET']
const GET_POST = ['GET', 'POST']

const LETTER = /^(0-9|\p{L})$/u

/** The kinds of causes as they stand in addresses. */
export const KIND_PATHS = /** @type {const} */ ({
  condition: 'aandoeningen',
  medicine: 'medicijnen',
  substance: 'alcohol-en-drugs',
  poisoning: 'vergiftigingen',
  habit: 'gewoonten',
  other: 'andere',
})
const KIND = new RegExp(`^(${Object.values(KIND_PATHS).join('|')})$`)

/**
 * Every address of the site, spelled as the folders of `src/app`: what the server takes and keeps, the security headers,
 * robots.txt and all links (`src/ui/paths.ts`) follow from it. A test holds it against `src/app`.
 */
export const ADDRESSES = {
  '/': address('page'),
  '/symptomen': address('page'),
  '/symptomen/letter/[letter]': address('page', { only: { letter: LETTER } }),
  '/symptomen/[slug]': address('page', { of: 'symptoms' }),
  '/symptomen/[slug]/artikel.md': address('file', { of: 'symptoms' }),
  '/symptomen/[slug]/deel.png': address('file', { of: 'symptoms' }),
  '/symptomen/[slug]/oorzaken.csv': address('file', { of: 'symptoms' }),
  '/symptomen/[slug]/oorzaken.json': address('file', { of: 'symptoms' }),
  '/symptomen/[slug]/insluiten': address('page', { of: 'symptoms' }),
  '/symptomen/[slug]/kaart': address('file', { of: 'symptoms', framed: true }),
  '/symptomen/[slug]/gelezen': address('beacon', { of: 'symptoms', methods: ['POST'] }),
  '/symptomen/[slug]/wijzigingen': address('page', { of: 'symptoms' }),
  '/symptomen/[slug]/reacties': address('answer', { of: 'symptoms', methods: GET_POST }),
  '/symptomen/[slug]/reacties/bedankt': address('answer', { of: 'symptoms' }),
  '/symptomen/[slug]/reacties/geplaatst': address('answer', { of: 'symptoms' }),
  '/symptomen/[slug]/reacties/feed.xml': address('file', { of: 'symptoms' }),
  '/symptomen/[slug]/reacties/[page]': address('page', {
    of: 'symptoms',
    only: { page: /^[1-9]\d{0,5}$/ },
  }),
  '/oorzaken': address('page'),
  '/oorzaken/letter/[letter]': address('page', { only: { letter: LETTER } }),
  '/oorzaken/soort/[kind]/[[...letter]]': address('page', { only: { kind: KIND, letter: LETTER } }),
  '/oorzaken/[slug]': address('page', { of: 'causes' }),
  '/auteurs/[slug]': address('page', { of: 'authors' }),
  '/zoeken': address('answer', { crawlers: 'without a question' }),
  '/zoeken/suggesties': address('answer', { crawlers: 'nothing' }),
  '/zoeken/oorzaken': address('answer', { crawlers: 'nothing' }),
  '/vergelijk': address('answer'),
  '/oembed': address('answer'),
  '/reacties/feed.xml': address('file'),
  '/reacties/melden': address('answer', { methods: GET_POST }),
  '/reacties/puzzel': address('answer'),
  '/reacties/bevestigen': address('answer', { methods: GET_POST, signed: true, crawlers: 'nothing' }),
  '/mail/bevestigen': address('answer', { methods: GET_POST, signed: true, crawlers: 'nothing' }),
  '/mail/afmelden': address('answer', { methods: GET_POST, signed: true, crawlers: 'nothing' }),
  '/uw-gegevens': address('answer', { methods: GET_POST, signed: true, crawlers: 'nothing' }),
  '/voorbeeld/[collection]/[id]': address('staff', { methods: GET_POST, signed: true, crawlers: 'nothing' }),
  '/deel.png': address('file'),
  '/feed.xml': address('file'),
  '/sitemap.xml': address('file'),
  '/sitemaps/[name]': address('file', {
    only: { name: /^(symptomen|oorzaken|auteurs|paginas)-[1-9]\d{0,3}\.xml$/ },
  }),
  '/robots.txt': address('file'),
  '/llms.txt': address('file'),
  '/health/live': address('health'),
  '/health/ready': address('health'),
  '/health/version': address('health'),
  '/admin/[[...segments]]': address('staff', { methods: GET_POST, crawlers: 'nothing' }),
  '/api/[...slug]': address('staff', {
    methods: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'],
    crawlers: 'nothing',
  }),
  '/components': address('page', { inDevelopment: true }),
  '/components/mails': address('answer', { inDevelopment: true }),
  '/components/mails/[file]': address('answer', { inDevelopment: true }),
  '/components/[component]': address('page', { inDevelopment: true }),
  '/[slug]': address('page', { of: 'pages' }),
  '/[slug]/[...rest]': address('page'),
}

/** @param {string} path */
export const isAdmin = (path) => /^\/admin(\/|$)/.test(path)

/** Below this, readers get the pictures. */
export const PICTURES_PATH = '/api/media/file'

/**
 * @typedef {keyof typeof ADDRESSES} Route
 */

/**
 * @typedef {{ route: Route, address: Address, parts: Record<string, string> }} Found
 */

export const ROUTES = /** @type {[Route, Address][]} */ (Object.entries(ADDRESSES))

/**
 * @param {Address['kind']} kind
 * @param {Partial<Address>} [more]
 * @returns {Address}
 */
function address(kind, more = {}) {
  return { kind, methods: GET, ...more }
}

const PART = /\[+(?:\.\.\.)?(\w+)\]+/g

/**
 * The path of a route, with its parts in the order in which they stand.
 *
 * @param {Route} route
 * @param {string[]} parts
 */
export function pathTo(route, ...parts) {
  let next = 0
  return route.replace(PART, () => parts[next++] ?? '')
}

/**
 * What stands in the parts of a path that is of this route; undefined where it is of another.
 *
 * @param {Route} route
 * @param {string} path without its query
 * @returns {Record<string, string> | undefined}
 */
export function partsIn(route, path) {
  const match = patternOf(route).exec(path)
  return match ? { ...match.groups } : undefined
}

/**
 * The parts of an address, decoded, as Next gives them to a route: a list where a part can hold several.
 *
 * @param {Found} found
 * @returns {Record<string, string | string[]>}
 */
export function paramsOf({ route, parts }) {
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => [
        name,
        route.includes(`...${name}]`) ? part.split('/').map(decodeURIComponent) : decodeURIComponent(part),
      ]),
  )
}

/** @type {Map<Route, RegExp>} */
const patterns = new Map()

/** @param {Route} route */
function patternOf(route) {
  const known = patterns.get(route)
  if (known) return known
  const source = route
    .replaceAll('.', '\\.')
    .replace(/\/\[\[\\\.\\\.\\\.(\w+)\]\]/g, '(?:/(?<$1>.+))?')
    .replace(/\[\\\.\\\.\\\.(\w+)\]/g, '(?<$1>.+)')
    .replace(/\[(\w+)\]/g, '(?<$1>[^/]+)')
  const pattern = new RegExp(`^${source}$`)
  patterns.set(route, pattern)
  return pattern
}

/**
 * The address that answers a path, as Next chooses it: the table lists what is said in so many words before what is left
 * open. Undefined where none does, as below `/_next`.
 *
 * @param {string} path without its query
 * @returns {Found | undefined}
 */
export function addressAt(path) {
  if (path.startsWith('/_next/')) return undefined
  for (const [route, address] of ROUTES) {
    const parts = partsIn(route, path)
    if (parts) return { route, address, parts }
  }
  return undefined
}

/** The most documents that one REST answer holds. */
const MOST_DOCUMENTS = 100
const OVERRIDES = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']

/** Payload's own, without an address. */
const NOWHERE = 'payload-migrations'
/** Users confirm no address here, and Payload looks them up by a field that is not there. */
const UNKEPT = 'verify'

type RouteHandler<Args> = (request: Request, args: Args) => Promise<Response>

/**
 * Payload answers `limit=0` and `pagination=false` with everything there is, and knows no maximum: clamp what the
 * query asks for before Payload reads it, for every collection, version list and join alike.
 */
export function withinLimits<Args>(handler: RouteHandler<Args>): RouteHandler<Args> {
  return async (request, args) => handler(await clampRequest(request), args)
}

/**
 * Answers 404 for what is nobody's: Payload looks a collection up by its name in an object, where `constructor` is one too, and
 * for the versions of a global, of which none is kept here, in a table that is not there.
 */
export function withinCollections<Args>(handler: RouteHandler<Args>): RouteHandler<Args> {
  return async (request, args) => {
    const [, , name = '', id, part] = new URL(request.url).pathname.split('/')
    const isVersionOfGlobal = name === 'globals' && part === 'versions'
    const isNobodys = name === NOWHERE || name in Object.prototype || isVersionOfGlobal || id === UNKEPT
    if (!isNobodys) return handler(request, args)
    return Response.json({ errors: [{ message: 'Dit adres is er niet.' }] }, { status: 404 })
  }
}

async function clampRequest(request: Request): Promise<Request> {
  const url = new URL(request.url)
  if (request.method === 'GET') {
    url.search = clampQuery(url.searchParams).toString()
    return new Request(url, request)
  }
  return isQuery(request) ? asGet(request, url) : request
}

/** Long queries come by POST, with a header that makes them a GET. */
function isQuery(request: Request): boolean {
  return request.method === 'POST' && OVERRIDES.some((header) => request.headers.get(header) === 'GET')
}

/**
 * The GET that it stands for, so that Payload never sees the header: it would glue the form behind a query that the
 * address has already, and ask for both.
 */
async function asGet(request: Request, url: URL): Promise<Request> {
  const isForm = request.headers.get('Content-Type')?.startsWith('application/x-www-form-urlencoded')
  const form = isForm ? new URLSearchParams(await request.text()) : []
  url.search = clampQuery(new URLSearchParams([...url.searchParams, ...form])).toString()
  const headers = new Headers(request.headers)
  for (const header of [...OVERRIDES, 'Content-Type', 'Content-Length']) headers.delete(header)
  return new Request(url, { headers, signal: request.signal })
}

/** The query with every limit between 1 and {@link MOST_DOCUMENTS}. */
export function clampQuery(query: URLSearchParams): URLSearchParams {
  const clamped = new URLSearchParams()
  let isUnpaged = false
  for (const [key, value] of query) {
    // `limit[]=0` and `limit[0]=0` are limits too, to who parses them.
    const name = key.replace(/(\[\d*\])+$/, '')
    const isLimit = !key.startsWith('where') && /(^|\[)limit\]?$/.test(name)
    if (name === 'pagination') isUnpaged = true
    if (isLimit) clamped.set(name, String(clampLimit(value)))
    else clamped.append(key, value)
  }
  if (isUnpaged && !clamped.has('limit')) clamped.set('limit', String(MOST_DOCUMENTS))
  return clamped
}

function clampLimit(value: string): number {
  const limit = Number(value)
  return Number.isInteger(limit) && limit >= 1 && limit <= MOST_DOCUMENTS ? limit : MOST_DOCUMENTS
}

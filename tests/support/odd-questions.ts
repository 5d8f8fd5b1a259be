import fc from 'fast-check'
import { ADDRESSES } from '../../server/addresses.mjs'

export interface OddQuestion {
  method: string
  path: string
  headers: Record<string, string>
  body?: string
}

/** What stands on the site that is asked, so that questions come further than "is not there". */
export interface Known {
  /** By collection. */
  ids: Record<string, string>
  slug: string
  /** Of the admin's functions, as its pages name them. */
  functions: string[]
}

const lines = (words: string) => words.trim().split(/\s+/)

const COLLECTIONS = lines(`
  symptoms causes comments comment-decisions comment-notes comment-reports authors pages media mails search-misses users used-puzzles
  trusted-browsers article-reads article-finds redirects preview-links remarks review-requests expiries counters globals/site-settings
  constructor
  trusted-browsers article-reads article-finds redirects preview-links expiries counters leases globals/site-settings constructor
  payload-jobs payload-locked-documents payload-preferences payload-migrations payload-kv
`)
const BELOW = lines(`
  / /count /versions /versions/1 /1 /0000 /%00 /%ff /access /access/1 /1/duplicate /file/x.webp /file/%2e%2e%2fx /distinct
  /paste-url/1 /me /login /logout /init /refresh-token /forgot-password /reset-password /verify/x /unlock /first-register /run
  /desk /desk/counts /desk/decide /desk/undo /desk/reply /labels /make
`)
/** Of one document. */
const OF_ONE = lines('/duplicate /broken-links /preview-link /uses /merge /again /access')
const OWN = lines('/api/import /api/import/pictures /api/import/pictures/1 /api/access /api')

const ODD_TEXTS = [
  ...lines(
    `0 -1 1.5 1e999 NaN x true null [] {} { [[ " ' \\ % %00 constructor __proto__ toString , . - ../../x * $ne`,
  ),
  ...lines(
    '9007199254740993 2026-02-31 2026-11-27T00:00:00.000Z published draft title -title,slug ["a"] {"equals":"x"}',
  ),
  ...['', '\u0000', '\ud800', 'é'.repeat(400)],
]
const FIELDS = lines(`
  id title name slug body body.root.type email password token roles status _status deletedAt createdAt updatedAt causes causes.cause parent
  symptom symptom.title symptoms authors createdBy createdBy.email sources sources.url filename mimeType relatedTo from to
  to.url to.reference kind casesPerYear readyForReview changeNote figures lockUntil consent comments seen ids data key value user doc
`)
const OPERATORS = lines(`
  equals not_equals in not_in all exists greater_than less_than_equal like not_like contains near within intersects x
`)
const FLAT_PARAMETERS = lines(`
  where where[or] where[and][0][or] where[or][0][and] sort sort[] limit limit[] page page[] depth select populate joins draft
  autosave locale fallback-locale trash field data pagination q reactie a letter where[__proto__][x] __proto__[x] publish
  unpublishAllLocales overrideLock duplicateFromLocale t parent
`)
const NESTED = lines(`
  select[FIELD] select[FIELD][x] populate[symptoms] populate[users][email] populate[comments][FIELD] populate[causes][FIELD]
  joins[symptoms] joins[symptoms][limit] joins[symptoms][page] joins[symptoms][sort] joins[symptoms][count]
  joins[symptoms][where][FIELD][OPERATOR] joins[x][limit] where[FIELD][OPERATOR] where[FIELD] where[or][0][FIELD][OPERATOR]
  where[and][0][FIELD][OPERATOR] where[version.FIELD][OPERATOR]
`)
const LANGUAGES = lines('nl en xx * *;q=NaN ,,')
/** What browsers, programs and Next's own tools send along, with values that they would not send. */
const HEADERS = lines(`
  cookie cookie cookie accept accept-language accept-encoding range if-none-match if-modified-since origin referer
  sec-fetch-site x-forwarded-for x-forwarded-host x-forwarded-proto rsc next-router-state-tree next-router-prefetch
  next-router-segment-prefetch next-url next-action content-encoding x-invoke-path x-middleware-subrequest x-http-method
  x-matched-path x-payload-http-method-override x-nextjs-data purpose user-agent
`)
const COOKIES = lines(`
  payload-token=x payload-token=a.b.c payload-token= payload-token=eyJhbGciOiJub25lIn0.eyJpZCI6IjEifQ. payload-lng=xx
  payload-theme=%ff __prerender_bypass=x __next_preview_data=x = ;;; a %ff=%ff payload-token=x;payload-token=y
`)

const odd = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD_TEXTS) },
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const written = (part: string) => encodeURIComponent(part.toWellFormed())

function parameter({ ids }: Known): fc.Arbitrary<[string, string]> {
  const name = fc
    .tuple(
      fc.oneof(fc.constantFrom(...FLAT_PARAMETERS), { weight: 2, arbitrary: fc.constantFrom(...NESTED) }),
      fc.constantFrom(...FIELDS),
      fc.constantFrom(...OPERATORS),
    )
    .map(([shape, field, operator]) => shape.replace('FIELD', field).replace('OPERATOR', operator))
  return fc.tuple(name, fc.oneof(odd, fc.constantFrom(...Object.values(ids))))
}

function path({ ids, slug }: Known): fc.Arbitrary<string> {
  const inApi = fc
    .tuple(fc.constantFrom(...COLLECTIONS), fc.constantFrom('', ...BELOW))
    .map(([collection, below]) => `/api/${collection}${below}`)
  const ofOne = fc
    .tuple(fc.constantFrom(...Object.entries(ids)), fc.constantFrom('', '', '', ...OF_ONE))
    .map(([[collection, id], below]) => `/api/${collection}/${id}${below}`)
  const ofSite = fc
    .tuple(fc.constantFrom(...Object.keys(ADDRESSES)), fc.oneof(odd, fc.constant(slug)))
    .map(([address, part]) => address.replaceAll(/\[+[^\]]+\]+/g, () => written(part)))
  return fc.oneof(
    { weight: 3, arbitrary: inApi },
    { weight: 3, arbitrary: ofOne },
    { weight: 3, arbitrary: ofSite },
    fc.constantFrom(...OWN),
  )
}

interface Body {
  type: string
  body: string
}

function bodies({ ids }: Known): fc.Arbitrary<Body> {
  const value = fc.oneof(
    fc.jsonValue(),
    odd,
    fc.constantFrom(...Object.values(ids)),
    fc.array(fc.constantFrom(...Object.values(ids)), { maxLength: 3 }),
  )
  const document = fc.dictionary(fc.constantFrom(...FIELDS), value).map((fields) => JSON.stringify(fields))
  const text = fc.oneof(odd, fc.json(), { weight: 4, arbitrary: document })
  const form = fc
    .array(fc.tuple(fc.constantFrom(...FIELDS), odd), { maxLength: 4 })
    .map((pairs) => pairs.map((pair) => pair.map(written).join('=')).join('&'))
  const part = fc
    .tuple(
      fc.constantFrom(
        '_payload',
        'file',
        'file"; filename="a.png',
        '0',
        '1_0',
        '$ACTION_ID_x',
        '$ACTION_REF_1',
        '"',
      ),
      text,
    )
    .map(([name, content]) => `--a\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${content}\r\n`)
  const parts = fc
    .tuple(fc.array(part, { maxLength: 3 }), fc.constantFrom('--a--\r\n', '', '--a'))
    .map(([all, end]) => all.join('') + end)
  const of = (types: string[], body: fc.Arbitrary<string>) =>
    fc.record({ type: fc.constantFrom(...types), body })
  const anyType = [
    'application/json',
    'text/plain',
    'multipart/form-data',
    'application/octet-stream',
    'x',
    '',
  ]
  return fc.oneof(
    { weight: 4, arbitrary: of(['application/json'], text) },
    { weight: 2, arbitrary: of(['multipart/form-data; boundary=a'], fc.oneof(parts, text)) },
    { weight: 2, arbitrary: of(['application/x-www-form-urlencoded'], fc.oneof(form, text)) },
    of(anyType, text),
  )
}

function headers({ functions }: Known): fc.Arbitrary<Record<string, string>> {
  // What HTTP cannot carry is never sent.
  const value = fc.oneof(odd, fc.constantFrom(...COOKIES, ...LANGUAGES, ...functions)).map(asHeader)
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    fc.dictionary(fc.constantFrom(...HEADERS), value, { maxKeys: 3 }),
    fc.constantFrom(...functions).map((id) => ({ 'next-action': id })),
  )
}

function asHeader(text: string): string {
  return text.replace(/[^\x20-\x7e\x80-\xff]/g, '').trim()
}

const METHODS = ['GET', 'GET', 'GET', 'GET', 'POST', 'POST', 'PATCH', 'DELETE', 'PUT', 'OPTIONS', 'HEAD']

/** Questions over every address, collection, method, parameter and header. */
export function oddQuestion(known: Known, methods = METHODS): fc.Arbitrary<OddQuestion> {
  return fc
    .record({
      method: fc.constantFrom(...methods),
      path: path(known),
      query: fc.array(parameter(known), { maxLength: 3 }),
      override: fc.boolean(),
      sent: bodies(known),
      along: headers(known),
    })
    .map(({ method, path, query, override, sent, along }) => ({
      method,
      path:
        query.length === 0 ? path : `${path}?${query.map((pair) => pair.map(written).join('=')).join('&')}`,
      headers: {
        ...along,
        ...(override && method === 'POST' && { 'x-http-method-override': 'GET' }),
        ...(!['GET', 'HEAD', 'OPTIONS'].includes(method) && { 'content-type': sent.type }),
      },
      ...(!['GET', 'HEAD', 'OPTIONS'].includes(method) && { body: sent.body }),
    }))
}

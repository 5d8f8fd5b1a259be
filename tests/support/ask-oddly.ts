import fc from 'fast-check'
import { ADDRESSES } from '../../server/addresses.mjs'

/** What a stranger asks. */
interface OddQuestion {
  method: string
  path: string
  headers: Record<string, string>
  body?: string
}

const COLLECTIONS = [
  ...['symptoms', 'causes', 'comments', 'comment-decisions', 'comment-reports', 'authors', 'pages', 'media'],
  ...['mails', 'search-misses', 'users', 'used-puzzles', 'redirects', 'globals/site-settings', 'constructor'],
  ...['payload-jobs', 'payload-locked-documents', 'payload-preferences', 'payload-migrations', 'payload-kv'],
]
const BELOW = [
  ...[
    '',
    '/',
    '/count',
    '/versions',
    '/versions/1',
    '/1',
    '/0000',
    '/%00',
    '/%ff',
    '/access/1',
    '/1/duplicate',
  ],
  ...['/file/x.webp', '/file/%2e%2e%2fx', '/distinct', '/paste-url/1', '/me', '/login', '/logout', '/init'],
  ...[
    '/refresh-token',
    '/forgot-password',
    '/reset-password',
    '/verify/x',
    '/unlock',
    '/first-register',
    '/run',
  ],
]
const ODD_TEXTS = [
  ...[
    '',
    '0',
    '-1',
    '1e999',
    'NaN',
    'x',
    'true',
    'null',
    '[]',
    '{}',
    '{',
    '[[',
    '"',
    "'",
    '\\',
    '%',
    '%00',
    '\u0000',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'é'.repeat(400),
    '\ud800',
    '9007199254740993',
    '../../x',
    ',',
    '.',
    '-',
  ],
]
const PARAMETERS = [
  ...[
    'where',
    'where[id][equals]',
    'where[title][like]',
    'where[x][equals]',
    'where[or]',
    'where[and][0][or]',
  ],
  ...[
    'where[createdAt][greater_than]',
    'where[id][in]',
    'where[id][near]',
    'where[parent][within]',
    'sort',
    'sort[]',
  ],
  ...[
    'limit',
    'page',
    'depth',
    'select',
    'select[title]',
    'populate',
    'populate[symptoms]',
    'joins',
    'draft',
  ],
  ...[
    'joins[symptoms][limit]',
    'joins[symptoms][sort]',
    'joins[symptoms][where]',
    'locale',
    'trash',
    'field',
    'data',
  ],
  ...[
    'pagination',
    'fallbackLocale',
    'q',
    'reactie',
    'a',
    'letter',
    'page[]',
    '__proto__[x]',
    'where[__proto__][x]',
  ],
]
const TYPES = [
  ...[
    'application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'multipart/form-data; boundary=a',
  ],
  ...['text/plain', 'x'],
]

const text = fc.oneof(fc.constantFrom(...ODD_TEXTS), fc.string({ unit: 'binary', maxLength: 40 }))
const parameter = fc.tuple(fc.constantFrom(...PARAMETERS), text)

const api = fc
  .tuple(fc.constantFrom(...COLLECTIONS), fc.constantFrom(...BELOW))
  .map(([collection, below]) => `/api/${collection}${below}`)
const page = fc
  .tuple(fc.constantFrom(...Object.keys(ADDRESSES)), text)
  .map(([address, part]) => address.replaceAll(/\[+[^\]]+\]+/g, encodeURIComponent(part.toWellFormed())))

const body = fc.oneof(
  text,
  fc.json(),
  fc
    .dictionary(
      fc.constantFrom('email', 'password', 'token', 'title', 'limit', '_status', 'id'),
      fc.jsonValue(),
    )
    .map((fields) => JSON.stringify(fields)),
)

/** Questions over every address, collection, method and parameter, as a stranger may put them. */
const oddQuestion: fc.Arbitrary<OddQuestion> = fc
  .record({
    method: fc.constantFrom('GET', 'GET', 'GET', 'POST', 'PATCH', 'DELETE', 'PUT', 'OPTIONS', 'HEAD'),
    path: fc.oneof({ weight: 3, arbitrary: api }, page),
    query: fc.array(parameter, { maxLength: 3 }),
    type: fc.constantFrom(...TYPES),
    override: fc.boolean(),
    body,
  })
  // Next itself answers 500 to forms in parts, sent to its pages for staff, that are none.
  .filter(({ method, path }) => ['GET', 'HEAD'].includes(method) || !path.startsWith('/admin'))
  .map(({ method, path, query, type, override, body }) => ({
    method,
    path: query.length === 0 ? path : `${path}?${query.map((pair) => pair.map(written).join('=')).join('&')}`,
    headers: {
      'content-type': type,
      ...(override && method === 'POST' && { 'X-HTTP-Method-Override': 'GET' }),
    },
    ...(!['GET', 'HEAD', 'OPTIONS'].includes(method) && { body }),
  }))

function written(part: string): string {
  return encodeURIComponent(part.toWellFormed())
}

/**
 * Puts questions until the time is over.
 *
 * @param seed the same one asks the same questions
 * @returns how many there were, and which of them the site called its own fault, as `GET /api/x → 500`
 */
export async function askOddly(
  url: string,
  seed: number,
  most: { questions: number; milliseconds: number },
): Promise<{ asked: number; failed: string[] }> {
  const end = Date.now() + most.milliseconds
  const failed: string[] = []
  let asked = 0
  for (const { path, ...init } of fc.sample(oddQuestion, { seed, numRuns: most.questions })) {
    if (Date.now() > end) break
    const answer = await fetch(url + path, { ...init, redirect: 'manual' })
    await answer.arrayBuffer()
    asked += 1
    if (answer.status >= 500)
      failed.push(
        `${init.method} ${path} ${init.body ?? ''} (${init.headers['content-type']}) → ${answer.status}`,
      )
  }
  return { asked, failed }
}

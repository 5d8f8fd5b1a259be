import { writeFileSync } from 'node:fs'

export const LAYER_RULES = 'biome.layers.json'

/** What every room may use. */
const GROUND = ['platform', 'language', 'ui', 'access']
/** What features stand on, beside that. */
const STAGE = ['text', 'media', 'mail', 'redirects']

/**
 * Every room of `src/`, and the rooms whose files it may import. What is not named here is refused by the linter, and a
 * room that is not named at all by a test: `npm run generate` writes the rules into `biome.layers.json`.
 *
 * @type {Record<string, string[]>}
 */
export const ROOMS = {
  platform: [],
  language: ['platform'],
  ui: ['language'],
  access: ['platform'],
  admin: ['platform', 'access'],
  media: GROUND,
  export: ['platform', 'media'],
  front: ['platform'],
  text: ['language', 'ui', 'admin'],
  history: [...GROUND, 'admin', 'export', 'text'],
  redirects: GROUND,
  mail: [...GROUND, 'text', 'admin'],
  accounts: [...GROUND, 'mail', 'admin'],
  teamwork: [...GROUND, 'text', 'mail', 'admin'],
  articles: [...GROUND, ...STAGE, 'admin', 'history', 'teamwork'],
  comments: [...GROUND, ...STAGE, 'admin'],
  preview: [...GROUND, ...STAGE, 'admin'],
  privacy: [...GROUND, ...STAGE, 'admin', 'comments', 'history'],
  search: [...GROUND, ...STAGE],
  reads: [...GROUND, 'admin', 'search'],
  site: [...GROUND, ...STAGE, 'articles'],
  import: [...GROUND, ...STAGE, 'admin', 'articles', 'comments', 'export', 'site'],
  upkeep: [...GROUND, ...STAGE, 'admin', 'articles'],
  'machine-readable': [...GROUND, ...STAGE, 'articles', 'comments', 'export', 'site'],
  jobs: [...GROUND, ...STAGE, 'articles', 'comments', 'front', 'privacy', 'reads', 'upkeep'],
  planning: [...GROUND, 'admin', 'history', 'jobs'],
  collections: [
    ...GROUND,
    ...STAGE,
    'accounts',
    'admin',
    'articles',
    'comments',
    'history',
    'jobs',
    'planning',
    'preview',
    'privacy',
    'reads',
    'site',
    'teamwork',
    'upkeep',
  ],
  check: [...GROUND, ...STAGE, 'comments', 'jobs'],
  setup: [...GROUND, ...STAGE, 'comments', 'front', 'import', 'jobs', 'reads', 'search'],
  app: [
    ...GROUND,
    ...STAGE,
    'admin',
    'articles',
    'comments',
    'export',
    'import',
    'machine-readable',
    'preview',
    'privacy',
    'reads',
    'search',
    'site',
    'upkeep',
  ],
}

/** Packages that one file has to itself. */
const OWNED = {
  'next/cache': "Only platform/cache.ts touches Next's cache.",
  'next/cache.js': "Only platform/cache.ts touches Next's cache.",
  '@payloadcms/db-sqlite': 'Only platform/database.ts knows the databases.',
  '@payloadcms/db-mongodb': 'Only platform/database.ts knows the databases.',
}
const OWNERS = ['src/platform/cache.ts', 'src/platform/database.ts']

const ONE_WAY = 'Files of pictures are reached by media/media-files.ts, which knows where they are.'
/** What the room of media has to itself. */
const OF_MEDIA = Object.fromEntries(
  [
    '@aws-sdk/client-s3',
    ...['bucket', 'bucket-store', 'disk-store', 'open-object', 'sent-to-bucket', 'sent-to-disk'].map(
      (file) => `@/media/${file}`,
    ),
  ].map((path) => [path, ONE_WAY]),
)

/** Writes the rules as a configuration that `biome.json` extends. */
export function writeLayerRules() {
  const configuration = {
    linter: { rules: { style: { noRestrictedImports: restricted() } } },
    overrides: [
      ...Object.entries(ROOMS).map(([room, known]) => override([`src/${room}/**`], restricted(room, known))),
      override(OWNERS, 'off'),
    ],
  }
  writeFileSync(LAYER_RULES, `${JSON.stringify(configuration, null, 2)}\n`)
}

/**
 * @param {string[]} includes
 * @param {unknown} rule
 */
function override(includes, rule) {
  return { includes, linter: { rules: { style: { noRestrictedImports: rule } } } }
}

/**
 * @param {string} [room]
 * @param {string[]} [known]
 */
function restricted(room, known = []) {
  const refused = room ? Object.keys(ROOMS).filter((other) => other !== room && !known.includes(other)) : []
  const patterns = refused.length > 0 && [
    {
      group: refused.flatMap((other) => [`@/${other}/**`, `**/../${other}/**`]),
      message: `${room} may not know this room: the table in scripts/layers.mjs says which rooms it may.`,
    },
  ]
  const paths = room === 'media' ? OWNED : { ...OWNED, ...OF_MEDIA }
  return { level: 'error', options: { paths, ...(patterns && { patterns }) } }
}

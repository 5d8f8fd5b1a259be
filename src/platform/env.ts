import { availableParallelism } from 'node:os'
import { isAbsolute, resolve } from 'node:path'
import { z } from 'zod'

/** Thrown when a setting is missing or wrong; the message names the variable and says what to do. */
export class SettingError extends Error {
  override name = 'SettingError'
}

/** Of what readers meet; the type check asks for what belongs to a new one: its catalogue and its grammar for search. */
const LANGUAGES = ['nl', 'en'] as const

const COMPATIBILITIES = ['cosmosdb', 'documentdb', 'firestore'] as const

/** What CDNs are purged by. */
const CDN_APIS = ['cloudflare', 'fastly'] as const

function inList(list: string): string[] {
  return list
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
}

/** Who may purge goes into a setting of its own, or the log would name it. */
function isFrontUrl(text: string): boolean {
  return /^https?:\/\/[^\s@?#]+$/.test(text) && URL.canParse(text)
}

/** An address of a site without a path: what browsers send as Origin. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text
}

/**
 * `mongodb://user:password@host:port,host/database?options`. Drivers read what is written otherwise in ways of their own,
 * and quote parts of it, perhaps of the password.
 */
const HOST = String.raw`(?:[\w.%-]+|\[[\da-f:.]+\])(?::\d+)?`
const MONGO_URL = new RegExp(
  String.raw`^mongodb(?:\+srv)?://(?:[^\s:@/?#]+(?::[^\s:@/?#]*)?@)?${HOST}(?:,${HOST})*(?:/[^\s/?#@]*)?(?:\?[^\s#@]*)?$`,
  'i',
)

function isDatabaseUrl(url: string): boolean {
  return !url.startsWith('mongodb') || (MONGO_URL.test(url) && isEncoded(url))
}

function isSmtpUrl(url: string): boolean {
  return (
    /^smtps?:\/\/([^\s@/?#]*@)?[^\s@/?#]+\/?(\?[^\s#@]*)?$/.test(url) && URL.canParse(url) && isEncoded(url)
  )
}

/** Whether every percent sign begins an encoded character. */
function isEncoded(url: string): boolean {
  try {
    decodeURIComponent(url)
    return true
  } catch {
    return false
  }
}

const ENCODED = 'Write / : @ ? # % in a user name or password as %2F %3A %40 %3F %23 %25'

const schema = z.object({
  PORT: z.coerce
    .number({ error: 'PORT must be a port number, such as 3000' })
    .int('PORT must be a whole number, such as 3000')
    .min(1, 'PORT must be between 1 and 65535')
    .max(65535, 'PORT must be between 1 and 65535')
    .default(3000),
  SITE_URL: z
    .url({
      protocol: /^https?$/,
      error: 'SITE_URL must be a full address, such as https://www.example.org',
    })
    .optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|:memory:|mongodb(\+srv)?:\/\/.+)$/, {
      error: 'DATABASE_URL must begin with file:, mongodb:// or mongodb+srv://',
      abort: true,
    })
    .refine(isDatabaseUrl, `DATABASE_URL is not written as an address of MongoDB. ${ENCODED}`)
    .optional(),
  DATABASE_COMPATIBILITY: z
    .enum(COMPATIBILITIES, {
      error: `DATABASE_COMPATIBILITY must be one of ${COMPATIBILITIES.join(', ')}, or left out`,
    })
    .optional(),
  PAYLOAD_SECRET: z.string().min(16, 'PAYLOAD_SECRET must be at least 16 characters long').optional(),
  ADMIN_EMAIL: z.email('ADMIN_EMAIL must be an e-mail address').default('admin@example.org'),
  ADMIN_PASSWORD: z.string().min(10, 'ADMIN_PASSWORD must be at least 10 characters long').optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/.+$/, { error: 'SMTP_URL must begin with smtp:// or smtps://', abort: true })
    .refine(isSmtpUrl, `SMTP_URL is not written as an address of a mail server. ${ENCODED}`)
    .optional(),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform(inList)
    .refine((origins) => origins.every(isOrigin), {
      error: 'CORS_ORIGINS must be origins with commas between, such as https://app.example.org',
    }),
  SITE_LANGUAGE: z
    .enum(LANGUAGES, { error: `SITE_LANGUAGE must be ${LANGUAGES.join(' or ')}` })
    .default('nl'),
  MAIL_FROM: z.email('MAIL_FROM must be an e-mail address').default('noreply@example.org'),
  JOBS: z.enum(['inside', 'outside'], { error: 'JOBS must be inside or outside' }).default('inside'),
  JOBS_PACE: z.coerce
    .number({ error: 'JOBS_PACE must be a number from 1 to 20' })
    .min(1, 'JOBS_PACE must be 1 or more')
    .max(20, 'JOBS_PACE must be 20 or less')
    .default(1),
  LINK_CHECK: z.enum(['on', 'off'], { error: 'LINK_CHECK must be on or off' }).default('off'),
  METRICS_PORT: z.coerce
    .number({ error: 'METRICS_PORT must be a port number, such as 9100' })
    .int('METRICS_PORT must be a whole number, such as 9100')
    .min(1, 'METRICS_PORT must be between 1 and 65535')
    .max(65535, 'METRICS_PORT must be between 1 and 65535')
    .optional(),
  METRICS_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'METRICS_HOST must be an address of this machine, such as 127.0.0.1')
    .default('127.0.0.1'),
  ACCESS_LOG: z.enum(['0', '1'], { error: 'ACCESS_LOG must be 0 or 1' }).default('0'),
  TRUSTED_PROXIES: z.string().default('loopback'),
  WEB_PROCESSES: z
    .string()
    .regex(/^(auto|[1-9]|[1-5]\d|6[0-4])$/, 'WEB_PROCESSES must be auto, or a whole number from 1 to 64')
    .default('1')
    .transform((processes) => (processes === 'auto' ? availableParallelism() : Number(processes))),
  DRAIN_SECONDS: z.coerce
    .number({ error: 'DRAIN_SECONDS must be a number of seconds, such as 10' })
    .int('DRAIN_SECONDS must be a whole number')
    .min(0, 'DRAIN_SECONDS must be 0 (at once) or more')
    .default(0),
  UNCONFIRMED_SECONDS: z.coerce
    .number({ error: 'UNCONFIRMED_SECONDS must be a number of seconds, such as 300' })
    .int('UNCONFIRMED_SECONDS must be a whole number')
    .min(0, 'UNCONFIRMED_SECONDS must be 0 (never) or more')
    .default(300),
  KEPT_PAGES_MB: z.coerce
    .number({ error: 'KEPT_PAGES_MB must be a number of megabytes, such as 456' })
    .int('KEPT_PAGES_MB must be a whole number')
    .min(16, 'KEPT_PAGES_MB must be 16 or more')
    .default(456),
  COMMENT_LIMIT: z.coerce
    .number({ error: 'COMMENT_LIMIT must be a number of comments per 10 minutes, such as 60' })
    .int('COMMENT_LIMIT must be a whole number')
    .min(0, 'COMMENT_LIMIT must be 0 (no limit) or more')
    .default(60),
  FRONT_PURGE_URLS: z
    .string()
    .transform(inList)
    .refine((urls) => urls.every(isFrontUrl), {
      error:
        'FRONT_PURGE_URLS must be addresses of front caches with commas between, such as http://127.0.0.1:6081',
    })
    .optional(),
  FRONT_PURGE_TOKEN: z
    .string()
    .regex(/^[\w.~+/=-]{16,}$/, 'FRONT_PURGE_TOKEN must be at least 16 letters and digits')
    .optional(),
  CDN_PURGE_API: z
    .enum(CDN_APIS, { error: `CDN_PURGE_API must be ${CDN_APIS.join(' or ')}, or left out` })
    .optional(),
  CDN_PURGE_URL: z
    .string()
    .refine(isFrontUrl, {
      error:
        'CDN_PURGE_URL must be an address of the API, such as https://api.cloudflare.com/client/v4/zones/ID',
    })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  CDN_PURGE_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'CDN_PURGE_TOKEN must be a token as the CDN gave it, without spaces')
    .optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/, 'S3_BUCKET must be the name of a bucket, such as simpto-media')
    .optional(),
  S3_ENDPOINT: z
    .url({
      protocol: /^https?$/,
      error: 'S3_ENDPOINT must be a full address, such as https://s3.example.org',
      abort: true,
    })
    .refine(
      (url) => !url.includes('@'),
      'S3_ENDPOINT must be without keys: they go into settings of their own',
    )
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[\w-]+$/, 'S3_REGION must be the name of a region, such as eu-west-1')
    .optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_FORCE_PATH_STYLE: z
    .enum(['true', 'false'], { error: 'S3_FORCE_PATH_STYLE must be true or false' })
    .optional(),
})

/** What the environment may say, by its names. */
export const SETTINGS: readonly string[] = Object.keys(schema.shape)

/** Object storage that speaks S3. */
export interface BucketSettings {
  bucket: string
  /** Left out: that of Amazon. */
  endpoint: string | undefined
  region: string
  credentials: { accessKeyId: string; secretAccessKey: string }
  /** The bucket stands in the path of its address, and not in the host name. */
  forcePathStyle: boolean
}

/** Front caches that the site purges itself. */
interface FrontSettings {
  urls: string[]
  token: string
}

/** A CDN that is purged by its API. */
export interface CdnSettings {
  api: (typeof CDN_APIS)[number]
  /** Of the zone or the service, without a slash at the end. */
  url: string
  token: string
}

/** All settings, validated, with defaults filled in and paths made absolute. */
export interface Env
  extends Omit<z.output<typeof schema>, 'SITE_URL' | 'DATABASE_URL' | `${'S3' | 'FRONT' | 'CDN'}_${string}`> {
  /** Where readers find the site, without a slash at the end. */
  SITE_URL: string
  DATABASE_URL: string
  isMongo: boolean
  /** Where pictures are; without it, in DATA_DIR. */
  s3?: BucketSettings
  fronts?: FrontSettings
  cdn?: CdnSettings
}

/**
 * Checks a set of environment variables. Empty strings count as left out, as `.env` files write them.
 * @throws SettingError with one line for each wrong setting.
 */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    throw new SettingError(parsed.error.issues.map((issue) => issue.message).join('\n'))
  }
  const settings = parsed.data
  if (settings.METRICS_PORT === settings.PORT) {
    throw new SettingError('METRICS_PORT must be another port than PORT: readers reach that one')
  }
  const dataDir = isAbsolute(settings.DATA_DIR) ? settings.DATA_DIR : resolve(settings.DATA_DIR)
  const databaseUrl = settings.DATABASE_URL ?? `file:${resolve(dataDir, 'simpto.db')}`
  const isMongo = databaseUrl.startsWith('mongodb')
  if (isMongo && settings.PAYLOAD_SECRET === undefined) {
    throw new SettingError(
      'PAYLOAD_SECRET is required with a MongoDB database: all instances of the site must share it',
    )
  }
  const s3 = bucketSettings(settings)
  const fronts = frontSettings(settings)
  const cdn = cdnSettings(settings)
  return {
    ...settings,
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    SITE_URL: (settings.SITE_URL ?? `http://localhost:${settings.PORT}`).replace(/\/+$/, ''),
    isMongo,
    ...(s3 && { s3 }),
    ...(fronts && { fronts }),
    ...(cdn && { cdn }),
  }
}

/** @throws SettingError when some are there and others are missing: readers would get old pages */
function frontSettings({
  FRONT_PURGE_URLS,
  FRONT_PURGE_TOKEN,
}: z.output<typeof schema>): FrontSettings | undefined {
  if (FRONT_PURGE_URLS?.length && FRONT_PURGE_TOKEN)
    return { urls: FRONT_PURGE_URLS, token: FRONT_PURGE_TOKEN }
  if (!FRONT_PURGE_URLS?.length && !FRONT_PURGE_TOKEN) return undefined
  throw new SettingError('FRONT_PURGE_URLS and FRONT_PURGE_TOKEN go together: one of them is missing')
}

/** @throws SettingError when some are there and others are missing */
function cdnSettings(settings: z.output<typeof schema>): CdnSettings | undefined {
  const { CDN_PURGE_API: api, CDN_PURGE_URL: url, CDN_PURGE_TOKEN: token } = settings
  if (api && url && token) return { api, url, token }
  if (!api && !url && !token) return undefined
  throw new SettingError(
    'CDN_PURGE_API, CDN_PURGE_URL and CDN_PURGE_TOKEN go together: at least one of them is missing',
  )
}

/** @throws SettingError when some are there and others are missing: pictures would go where nobody looks for them */
function bucketSettings(settings: z.output<typeof schema>): BucketSettings | undefined {
  const { S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = settings
  if (S3_BUCKET && S3_REGION && S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY) {
    return {
      bucket: S3_BUCKET,
      endpoint: settings.S3_ENDPOINT,
      region: S3_REGION,
      credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
      forcePathStyle: settings.S3_FORCE_PATH_STYLE === 'true',
    }
  }
  const needed = { S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }
  const isWished = Object.entries(settings).some(([name, value]) => name.startsWith('S3_') && value)
  if (!isWished) return undefined
  const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]))
  throw new SettingError(
    `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing: pictures go to object storage with all of ${Object.keys(needed).join(', ')}, and to DATA_DIR with none of S3_*`,
  )
}

/** Which build this is: set by the build and by `server/serve.mjs`, and no setting. */
export const buildId = () => process.env.NEXT_DEPLOYMENT_ID || 'development'

let current: Env | undefined

/** The settings of this process; the only place that reads `process.env`. */
export function env(): Env {
  current ??= parseEnv(process.env)
  return current
}

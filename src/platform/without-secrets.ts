import { type Env, env } from './env'

type Settings = Pick<
  Env,
  'DATABASE_URL' | 'SMTP_URL' | 'PAYLOAD_SECRET' | 'ADMIN_PASSWORD' | 's3' | 'fronts' | 'cdn'
>

/**
 * A text for the log, with the values of settings that hold secrets replaced by the settings' names: drivers quote the
 * address that they could not use.
 */
export function withoutSecrets(text: string, settings: Settings = env()): string {
  let safe = text
  for (const [value, name] of secretsOf(settings)) safe = safe.replaceAll(value, `(${name})`)
  return safe
}

/** Each value with its setting's name; longest first, an address before the password in it. */
function secretsOf(settings: Settings): [string, string][] {
  const { DATABASE_URL, SMTP_URL, PAYLOAD_SECRET, ADMIN_PASSWORD, s3, fronts, cdn } = settings
  const found: [string | undefined, string][] = [
    [PAYLOAD_SECRET, 'PAYLOAD_SECRET'],
    [ADMIN_PASSWORD, 'ADMIN_PASSWORD'],
    [s3?.credentials.accessKeyId, 'S3_ACCESS_KEY_ID'],
    [s3?.credentials.secretAccessKey, 'S3_SECRET_ACCESS_KEY'],
    [fronts?.token, 'FRONT_PURGE_TOKEN'],
    [cdn?.token, 'CDN_PURGE_TOKEN'],
  ]
  for (const [url, name] of [
    [DATABASE_URL, 'DATABASE_URL'],
    [SMTP_URL, 'SMTP_URL'],
  ] as const) {
    // A file's path is no secret, and the messages about it need it.
    if (!url || url.startsWith('file:')) continue
    for (const value of [url, ...secretPartsOf(url)]) found.push([value, name])
  }
  // In JSON as well, where quotes and the like look different. Words of a letter or two stand everywhere.
  return found
    .flatMap(([value = '', name]) =>
      [value, JSON.stringify(value).slice(1, -1)].map((form): [string, string] => [form, name]),
    )
    .filter(([form]) => form.length > 3)
    .sort(([one], [other]) => other.length - one.length)
}

/** Who logs in and with what, as written and as meant, and what stands after the question mark. */
function secretPartsOf(url: string): string[] {
  const [, userInfo = ''] = /^[^:]+:\/\/(.*)@/.exec(url) ?? []
  const [, query = ''] = url.split('?')
  const password = userInfo.slice(userInfo.indexOf(':') + 1)
  return [userInfo, password, decoded(password), query].filter((part) => part !== '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { Refusal } from './front'

const PATIENCE_MS = 3_000
/** No API counts over a longer time; and a timer takes no more than 24 days. */
const LONGEST_PAUSE_MS = 300_000

/**
 * Sends a request of a purge, over a connection of its own: of those that were kept open, a front that started anew knows nothing.
 * Not by `fetch`, which Next has made its own.
 *
 * @throws Refusal unless the answer is 2xx
 */
export function ask(
  url: string,
  method: 'POST' | 'PURGE',
  headers: Record<string, string>,
  body = '',
): Promise<void> {
  const request = url.startsWith('https:') ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const length = { 'Content-Length': String(Buffer.byteLength(body)) }
    const options = { method, agent: false, headers: { ...headers, ...length } }
    const asked = request(url, { ...options, signal: AbortSignal.timeout(PATIENCE_MS) }, (answer) => {
      const { statusCode = 0 } = answer
      answer.resume()
      if (statusCode >= 200 && statusCode < 300) resolve()
      else reject(new Refusal(statusCode, msOf(answer.headers['retry-after'])))
    })
    asked.once('error', reject)
    asked.end(body)
  })
}

/** `Retry-After` is a number of seconds, or a date; believed up to a bound. */
function msOf(retryAfter: string | undefined): number | undefined {
  if (!retryAfter) return undefined
  const seconds = Number(retryAfter)
  const ms = Number.isNaN(seconds) ? Date.parse(retryAfter) - Date.now() : seconds * 1_000
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), LONGEST_PAUSE_MS)
}

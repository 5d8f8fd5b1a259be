import { request } from 'node:http'
import { text } from 'node:stream/consumers'

interface Answer {
  status: number
  text: string
  retryAfter: string | undefined
}

/** Asks by so many connections of their own at once: each may reach another process behind one port. */
export function askAnew(
  url: string,
  times: number,
  body?: string,
  headers: Record<string, string> = {},
): Promise<Answer[]> {
  return Promise.all(Array.from({ length: times }, () => askOnce(url, body, headers)))
}

function askOnce(url: string, body: string | undefined, headers: Record<string, string>): Promise<Answer> {
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      agent: false,
      method: body ? 'POST' : 'GET',
      headers: { ...(body && type), ...headers },
    })
    asked.once('error', reject)
    asked.once('response', (answer) => {
      const { statusCode = 0, headers } = answer
      text(answer)
        .then((said) => resolve({ status: statusCode, text: said, retryAfter: headers['retry-after'] }))
        // It broke off in the middle.
        .catch(reject)
    })
    asked.end(body)
  })
}

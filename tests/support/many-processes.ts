import { until } from './site'

export interface Article {
  id: string
  path: string
}

/** Says who asks. The login counts at every process of the site: sessions are in the database. */
export async function loginHeaders(url: string, login: { email: string; password: string }) {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(login),
  })
  const { token } = (await answer.json()) as { token: string }
  return { authorization: `JWT ${token}` }
}

/** Asks any process of a site as an admin. */
export async function adminOf(url: string, login: { email: string; password: string }) {
  const headers = await loginHeaders(url, login)
  return async <Answer>(
    method: string,
    at: string,
    body?: object,
    more: Record<string, string> = {},
  ): Promise<Answer> => {
    const done = await fetch(at, {
      method,
      headers: { 'content-type': 'application/json', ...headers, ...more },
      body: JSON.stringify(body),
    })
    const json = await done.json()
    if (!done.ok) throw new Error(`${method} ${at}: ${done.status} ${JSON.stringify(json)}`)
    return (json as { doc?: Answer }).doc ?? (json as Answer)
  }
}

/** Everything of a list: the site gives no more than 100 at once. */
export async function listAll<Doc>(ask: Awaited<ReturnType<typeof adminOf>>, url: string): Promise<Doc[]> {
  const all: Doc[] = []
  for (let page = 1; ; page += 1) {
    const more = `limit=100&depth=0&sort=id&page=${page}`
    const { docs, hasNextPage } = await ask<{ docs: Doc[]; hasNextPage: boolean }>(
      'GET',
      `${url}${url.includes('?') ? '&' : '?'}${more}`,
    )
    all.push(...docs)
    if (!hasNextPage) return all
  }
}

/**
 * Asks for a page again and again until it shows a text, or is as it should be.
 * @returns how long after `since` (`performance.now()`) the last answer began that did not show it, in milliseconds
 */
export async function staleFor(
  url: string,
  text: string | ((page: string) => boolean),
  since: number,
): Promise<number> {
  const isNew = typeof text === 'string' ? (page: string) => page.includes(text) : text
  let last = since
  await until(async () => {
    const began = performance.now()
    if (isNew(await (await fetch(url)).text())) return true
    last = began
    return false
  }, 30_000)
  return last - since
}

/** Saves the same version of an article by each of these processes at once. @returns how many of them stored it */
export async function saveAtOnce(
  ask: Awaited<ReturnType<typeof adminOf>>,
  urls: string[],
  id: string,
): Promise<number> {
  const read = await ask<{ updatedAt: string }>('GET', `${urls[0]}/api/symptoms/${id}?depth=0`)
  const saves = urls.map((url, index) =>
    ask(
      'PATCH',
      `${url}/api/symptoms/${id}`,
      { introduction: `Van ${index}.` },
      { 'x-based-on': read.updatedAt },
    ),
  )
  return (await Promise.allSettled(saves)).filter(({ status }) => status === 'fulfilled').length
}

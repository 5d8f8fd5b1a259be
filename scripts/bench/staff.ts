import { ADMIN } from '../../tests/support/site'

type Body = Record<string, unknown>

/** The first admin's way to the REST API. */
export interface Staff {
  token: string
  get: <Result>(path: string) => Promise<Result>
  /** A page of the admin, as its server makes it. */
  page: (path: string) => Promise<string>
  /** Answers with the document. */
  send: (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: Body) => Promise<{ id: string }>
}

export async function loginAsAdmin(url: string): Promise<Staff> {
  const { token } = await call<{ token: string }>(`${url}/api/users/login`, 'POST', {}, ADMIN)
  const headers = { authorization: `JWT ${token}` }
  return {
    token,
    get: (path) => call(url + path, 'GET', headers),
    page: async (path) => {
      const answer = await fetch(url + path, { headers })
      if (!answer.ok) throw new Error(`GET ${path}: ${answer.status}`)
      return answer.text()
    },
    send: async (method, path, body) => {
      const { doc } = await call<{ doc: { id: string } }>(url + path, method, headers, body)
      return doc
    },
  }
}

async function call<Result>(
  url: string,
  method: string,
  headers: Record<string, string>,
  body?: Body,
): Promise<Result> {
  const answer = await fetch(url, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

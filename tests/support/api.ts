import { type APIRequestContext, type Page, test } from '@playwright/test'
import { ADMIN } from './site'

/** One login for all tests of a process: a password takes the site a tenth of a second. */
let token: string | undefined

async function tokenOf(request: APIRequestContext): Promise<string> {
  token ??= (await (await request.post('/api/users/login', { data: ADMIN })).json()).token as string
  return token
}

/** Has the browser of a page be logged in as the admin. Not for tests that end this login: all others share it. */
export async function signIn(page: Page): Promise<void> {
  const value = await tokenOf(page.request)
  const url = test.info().project.use.baseURL
  await page.context().addCookies([{ name: 'payload-token', value, url, httpOnly: true, sameSite: 'Lax' }])
}

/** The API as an admin, for what a browser test needs to be there. */
export async function adminApi(request: APIRequestContext) {
  const headers = { authorization: `JWT ${await tokenOf(request)}` }
  return {
    create: async (collection: string, data: object) =>
      (await (await request.post(`/api/${collection}`, { headers, data })).json()).doc,
    update: async (collection: string, id: string, data: object) =>
      (await (await request.patch(`/api/${collection}/${id}`, { headers, data })).json()).doc,
    remove: async (collection: string, id: string) => {
      await request.delete(`/api/${collection}/${id}`, { headers })
    },
    updateGlobal: async (slug: string, data: object) => {
      await request.post(`/api/globals/${slug}`, { headers, data })
    },
    find: async (collection: string, query: string) =>
      (await (await request.get(`/api/${collection}?${query}`, { headers })).json()).docs,
  }
}

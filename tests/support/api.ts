import type { APIRequestContext } from '@playwright/test'
import { ADMIN } from './site'

/** One login for all tests of a process: a password takes the site a tenth of a second. */
let token: string | undefined

/** The API as an admin, for what a browser test needs to be there. */
export async function adminApi(request: APIRequestContext) {
  token ??= (await (await request.post('/api/users/login', { data: ADMIN })).json()).token
  const headers = { authorization: `JWT ${token}` }
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

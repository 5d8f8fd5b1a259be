import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startFilledSite } from '../support/filled-site'
import { ADMIN, type TestSite, until } from '../support/site'

describe('the addresses of sources', () => {
  let site: TestSite
  let inside: Server
  let asked = 0
  let headers: Record<string, string>

  beforeAll(async () => {
    inside = createServer((_, response) => {
      asked += 1
      response.end()
    })
    await new Promise<void>((listening) => inside.listen(0, '127.0.0.1', listening))
    site = await startFilledSite({ LINK_CHECK: 'on' })
    const login = await post('/api/users/login', ADMIN)
    headers = { authorization: `JWT ${login.token}` }
  })
  afterAll(async () => {
    await site?.stop()
    inside?.close()
  })

  const post = async (path: string, body: object) => {
    const answer = await fetch(site.url + path, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return answer.json()
  }

  it('are asked one after the other, but nothing behind our own walls, and what is broken is listed', async () => {
    const { port } = inside.address() as AddressInfo
    const made = []
    for (const host of [`127.0.0.1:${port}`, `127.0.0.2:${port}`]) {
      const { doc } = await post('/api/sources', { title: `Bron op ${host}`, url: `http://${host}/geheim` })
      made.push(doc.id)
    }
    const linkOf = async (id: string) =>
      (await (await fetch(`${site.url}/api/sources/${id}`, { headers })).json()).link ?? {}
    for (const id of made) await until(async () => (await linkOf(id)).state === 'broken')
    expect(await linkOf(made[0])).toMatchObject({ problem: 'leidt niet naar het openbare internet' })
    expect(asked).toBe(0)
    const list = await (await fetch(`${site.url}/admin/links`, { headers })).text()
    expect(list).toContain(`Bron op 127.0.0.1:${port}`)
  })
})

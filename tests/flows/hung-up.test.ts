import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, inject, it } from 'vitest'
import { listen, login, site, unique } from '../support/client'
import { until } from '../support/site'

const POSTS = [
  ['POST', '/symptomen/spierkrampen/reacties', 'application/x-www-form-urlencoded', 'name=Jan&body=Halver'],
  ['POST', '/api/users/login', 'application/json', '{"email":"jan'],
  ['PATCH', '/api/symptoms/1', 'application/json', '{"introduction":"half'],
  [
    'POST',
    '/api/media',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="file"',
  ],
] as const

/** As from a phone that loses its network while it sends. */
async function beginAndHangUp(method: string, path: string, type: string, body: string): Promise<void> {
  const { hostname, port } = new URL(site().url)
  const connection = connect(Number(port), hostname)
  const heads = [`${method} ${path} HTTP/1.1`, 'Host: x', `Content-Type: ${type}`, 'Content-Length: 5000']
  connection.write(`${[...heads, 'Expect: 100-continue'].join('\r\n')}\r\n\r\n`)
  // The server has begun with it.
  await once(connection, 'data')
  connection.write(body)
  connection.destroy()
  await once(connection, 'close')
}

it.skipIf(!inject('site'))('who hangs up while sending leaves no fault in the log', async () => {
  const editor = await login()
  const said = listen()
  for (const [method, path, type, body] of POSTS) {
    await beginAndHangUp(method, path, type, body)
    // What is said after it.
    const id = unique('geen')
    await editor.send('POST', `/api/causes/${encodeURIComponent(id)}/merge`, { into: 'x'.repeat(200) })
  }
  await until(() => said().split('Kies een andere oorzaak.').length > POSTS.length)
  expect(said()).not.toContain('aborted')
  for (const line of said().trim().split('\n')) expect(JSON.parse(line)).not.toMatchObject({ level: 'error' })
})

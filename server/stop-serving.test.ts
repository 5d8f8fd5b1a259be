import { once } from 'node:events'
import { Agent, createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { stopperOf } from './stop-serving.mjs'

/** More than a system takes from a server while nobody reads. */
const LONG = Buffer.alloc(32 * 1024 * 1024, 'x')

/** A server that gives everybody the same, the question of one who is given the beginning of it, and what ends it. */
async function served(body: Buffer) {
  const server = createServer((_, response) => response.end(body))
  const stopper = stopperOf(server)
  server.listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const [answer] = await once(get({ port, agent: new Agent({ keepAlive: true }) }), 'response')
  return { answer, stopper }
}

it('a reader who is slow gets all of what was asked for before the site was told to stop', async () => {
  const { answer, stopper } = await served(LONG)
  const ended = stopper.end()
  expect((await buffer(answer)).length).toBe(LONG.length)
  await ended
})

it('a connection on which nothing is asked keeps nobody waiting', async () => {
  const { answer, stopper } = await served(Buffer.from('short'))
  await buffer(answer)
  await stopper.end()
})

import { once } from 'node:events'
import { createServer } from 'node:http'

/** What everybody asks first: a front cache whether the site is ready, readers for the front page. */
const FIRST = ['/health/ready', '/']

/** Of each kind, the first that a page before it leads to. */
const KINDS = [/href="(\/symptomen\/[^"/#?]+)"/, /href="(\/oorzaken\/[^"/#?]+)"/]

/** Then it serves cold. */
const PATIENCE_MS = 10_000

/**
 * Has a site make its front page, an article and a cause before anybody asks. A process that just started reads and compiles what
 * makes them, and on a busy machine its first readers would wait for seconds. What goes wrong is seen when they ask.
 *
 * @param {import('node:http').RequestListener} handler
 */
export async function warmUp(handler) {
  const server = createServer(handler)
  // Of several processes, each its own.
  server.listen({ port: 0, host: '127.0.0.1', exclusive: true })
  await once(server, 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const read = async (/** @type {string} */ path) =>
    (await fetch(`http://127.0.0.1:${port}${path}`, { signal })).text()
  try {
    let seen = ''
    for (const path of FIRST) seen += await read(path)
    for (const kind of KINDS) {
      const path = kind.exec(seen)?.[1]
      if (path) seen += await read(path)
    }
  } catch {
    // Readers are told, and the log.
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

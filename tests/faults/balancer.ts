import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'

/** So often each is asked whether it is ready. */
const PROBE_MS = 200
/** Who says that it is not ready gets nothing more; who does not answer, after so many times, for a busy machine is slow. */
const MOST_SILENCES = 3

/** What stands in front of several instances, as a proxy of an operator does. */
export interface Balancer {
  url: string
  /** How many are ready. */
  ready: () => number
  close: () => Promise<void>
}

/**
 * One after the other of those that say that they are ready. What was only to be read is asked of another one where the connection
 * broke, a post is not.
 */
export async function balancer(urls: string[]): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true })
  const ready = new Set(urls)
  let next = 0
  const silences = new Map<string, number>()
  const probe = async (url: string) => {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(
      () => undefined,
    )
    silences.set(url, answer ? 0 : (silences.get(url) ?? 0) + 1)
    if (answer?.status === 200) ready.add(url)
    else if (answer || silences.get(url) === MOST_SILENCES) ready.delete(url)
  }
  const probing = setInterval(() => {
    for (const url of urls) void probe(url)
  }, PROBE_MS)
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse, tries: number): void => {
    const candidates = [...ready]
    const to = candidates[next++ % Math.max(candidates.length, 1)]
    const fail = () => {
      if (outgoing.headersSent) outgoing.destroy()
      else if (incoming.method === 'GET' && tries > 0) pass(incoming, outgoing, tries - 1)
      else outgoing.writeHead(502).end()
    }
    if (!to) {
      fail()
      return
    }
    const { method, headers } = incoming
    const asked = request(to + incoming.url, { method, headers, agent })
    asked.once('error', fail)
    asked.once('response', (answer) => {
      const { connection: _, 'keep-alive': __, ...sent } = answer.headers
      outgoing.writeHead(answer.statusCode ?? 502, sent)
      answer.pipe(outgoing)
    })
    incoming.pipe(asked)
  }
  const server = createServer((incoming, outgoing) => pass(incoming, outgoing, urls.length))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no free port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    ready: () => ready.size,
    close: () => {
      clearInterval(probing)
      agent.destroy()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      return closed
    },
  }
}

import { Server } from 'node:net'

/** How often what is idle is looked for. */
const LOOK_MS = 100

/**
 * Makes what ends a server without cutting off who reads slowly: Node takes a connection for idle when the last bytes of an answer were given to
 * it, though they have not gone out, and closes it.
 *
 * @param {import('node:http').Server} server before it listens
 */
export function stopperOf(server) {
  /** @type {Set<import('node:net').Socket>} */
  const open = new Set()
  server.on('connection', (socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  const closeIdle = () => {
    if ([...open].every(({ writableLength }) => writableLength === 0)) server.closeIdleConnections()
  }
  return {
    /**
     * New connections are for who follows at the same port. An HTTP server would close those that are idle too, just as a proxy
     * asks on one.
     */
    refuseNew: () => void Server.prototype.close.call(server),

    /** Resolves when every answer that is under way has gone out. */
    end: () =>
      new Promise((resolve) => {
        Server.prototype.close.call(server, resolve)
        closeIdle()
        // Also those on which an answer is still under way: each would be kept open for the next request.
        setInterval(closeIdle, LOOK_MS).unref()
      }),
  }
}

import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A line to a port of this machine, which can be cut, or made long. */
export interface SlowLine {
  port: number
  /** So long after it was sent everything comes out at the other end, in milliseconds. */
  delay: (ms: number) => void
  /** Whether bytes with this text are on their way back. */
  carries: (text: string) => boolean
  /** Refuses and ends all connections, or lets new ones through again. */
  cut: (is: boolean) => void
  close: () => void
}

export async function slowLine(to: number): Promise<SlowLine> {
  let delayMs = 0
  let isCut = false
  const open = new Set<Socket>()
  const underWay = new Set<Buffer>()
  const server = createServer((near) => {
    if (isCut) return near.destroy()
    const far = connect(to, '127.0.0.1')
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      // Only what comes back is late: a question is short.
      from.on('data', (bytes) => {
        if (from === near || delayMs === 0) return into.write(bytes)
        underWay.add(bytes)
        setTimeout(() => {
          underWay.delete(bytes)
          if (!into.destroyed) into.write(bytes)
        }, delayMs)
      })
      from.on('error', () => into.destroy())
      from.on('close', () => {
        open.delete(from)
        setTimeout(() => into.end(), delayMs)
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    delay: (ms) => {
      delayMs = ms
    },
    carries: (text) => [...underWay].some((bytes) => bytes.includes(text)),
    cut: (is) => {
      isCut = is
      if (is) for (const socket of open) socket.destroy()
    },
    close: () => {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}

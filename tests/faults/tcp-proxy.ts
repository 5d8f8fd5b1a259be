import { createConnection, createServer, type Socket } from 'node:net'

/** A way to a server of this machine that can be cut. */
export interface TcpProxy {
  port: number
  /** Ends every connection and takes no other, until it is mended. */
  cut: (isCut: boolean) => void
  /** Has everything that the server sends come so much later, in milliseconds. */
  delay: (ms: number) => void
  close: () => Promise<void>
}

export async function tcpProxy(to: number): Promise<TcpProxy> {
  const open = new Set<Socket>()
  let isCut = false
  let delayMs = 0
  const keep = (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    socket.once('error', () => socket.destroy())
  }
  const server = createServer((near) => {
    keep(near)
    if (isCut) return near.destroy()
    const far = createConnection({ host: '127.0.0.1', port: to })
    keep(far)
    near.setNoDelay()
    far.setNoDelay()
    near.once('close', () => far.destroy())
    far.once('close', () => near.destroy())
    near.on('data', (bytes) => far.write(bytes))
    far.on('data', (bytes) => {
      if (delayMs === 0) near.write(bytes)
      else setTimeout(() => near.writable && near.write(bytes), delayMs)
    })
  })
  const end = () => {
    for (const socket of open) socket.destroy()
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no free port')
  return {
    port: address.port,
    cut: (cuts) => {
      isCut = cuts
      if (cuts) end()
    },
    delay: (ms) => {
      delayMs = ms
    },
    close: () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      end()
      return closed
    },
  }
}

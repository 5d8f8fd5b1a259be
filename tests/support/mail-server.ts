import type { Socket } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { freePort, until } from './site'

/** What the server says to a mail; `silence` never answers the whole mail, `hang-up` ends the conversation at the recipient. */
type Behaviour = 'accept' | 'silence' | 'hang-up' | { code: number; at: 'sender' | 'recipient' | 'mail' }

export interface MailServer {
  url: string
  /** Every mail that the server took over or fully received, in order. */
  received: Email[]
  behave: (behaviour: Behaviour) => void
  start: () => Promise<void>
  stop: () => Promise<void>
}

/** A real SMTP server on this machine that behaves as it is told. */
export async function mailServer(): Promise<MailServer> {
  const port = await freePort()
  const received: Email[] = []
  let behaviour: Behaviour = 'accept'
  let server: SMTPServer | undefined

  const sockets = new Set<Socket>()
  const refusedAt = (step: 'sender' | 'recipient') =>
    typeof behaviour === 'object' && behaviour.at === step ? refusal(behaviour.code) : null

  const make = () =>
    new SMTPServer({
      authOptional: true,
      hideSTARTTLS: true,
      disableReverseLookup: true,
      closeTimeout: 100,
      onMailFrom: (_address, _session, answer) => answer(refusedAt('sender')),
      onRcptTo: (_address, _session, answer) => {
        if (behaviour === 'hang-up') for (const socket of sockets) socket.destroy()
        else answer(refusedAt('recipient'))
      },
      onData: (stream, _session, answer) => {
        const chunks: Buffer[] = []
        const now = behaviour
        stream.on('data', (chunk: Buffer) => {
          chunks.push(chunk)
        })
        stream.on('end', async () => {
          if (typeof now === 'object') return answer(refusal(now.code))
          received.push(await PostalMime.parse(Buffer.concat(chunks)))
          if (now === 'accept') answer(null)
        })
      },
    })
  const listen = () =>
    new Promise<boolean>((resolve) => {
      server = make()
      server.on('error', () => resolve(false))
      server.server.on('connection', (socket: Socket) => {
        sockets.add(socket)
        socket.on('close', () => sockets.delete(socket))
      })
      server.listen(port, '127.0.0.1', () => resolve(true))
    })
  // The port may be free only a moment after the server before closed.
  const start = () => until(listen)
  const stop = () => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()))
  await start()
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    behave: (next) => {
      behaviour = next
    },
    start,
    stop,
  }
}

function refusal(code: number): Error {
  return Object.assign(new Error('not now, jan@geheim.example'), { responseCode: code })
}

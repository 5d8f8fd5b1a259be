import { getPayload, type Payload } from 'payload'

/** Where Payload keeps what it opened in this process. */
const opened = globalThis as { _payload?: Map<string, unknown> }

/** Payload in this process, on the database of the running site: opened anew for who asks, and who asks ends it. */
export async function payloadHere(): Promise<Payload> {
  const { default: config } = await import('../../payload.config')
  // What another file ended would be given out again.
  opened._payload?.clear()
  return getPayload({ config })
}

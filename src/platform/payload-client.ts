import { getPayload, type Payload } from 'payload'
import { siteConfig } from './site-config'

/** Payload in this process: for pages, routes and commands. It skips access rules unless told otherwise. */
export function payloadClient(): Promise<Payload> {
  return getPayload({ config: siteConfig })
}

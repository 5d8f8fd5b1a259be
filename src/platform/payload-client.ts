import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** Payload in this process: for pages, routes and commands. It skips access rules unless told otherwise. */
export function payloadClient(): Promise<Payload> {
  return getPayload({ config })
}

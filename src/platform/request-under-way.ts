import { requests } from '../../server/requests.mjs'

/** The name of the request that is under way, for the log and for who asks about it; nothing where none is. */
export function requestUnderWay(): { request?: string } {
  const request = requests.getStore()
  return request ? { request } : {}
}

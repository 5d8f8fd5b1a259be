import type { CdnSettings } from '@/platform/env'
import { ask } from './ask'
import type { Front } from './front'

/** A CDN that is purged by an API as Cloudflare's, or as Fastly's. */
export function cdn({ api, url, token }: CdnSettings): Front {
  const purge = { cloudflare: purgeAsCloudflare, fastly: purgeAsFastly }[api]
  return { name: api, purge: (tags) => purge(url, token, tags) }
}

/** @param url of the zone: `https://api.cloudflare.com/client/v4/zones/ID` */
function purgeAsCloudflare(url: string, token: string, tags: string[]): Promise<void> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  return ask(`${url}/purge_cache`, 'POST', headers, JSON.stringify({ tags }))
}

/** @param url of the service: `https://api.fastly.com/service/ID` */
function purgeAsFastly(url: string, token: string, tags: string[]): Promise<void> {
  const headers = { 'Fastly-Key': token, 'Surrogate-Key': tags.join(' '), Accept: 'application/json' }
  return ask(`${url}/purge`, 'POST', headers)
}

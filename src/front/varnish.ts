import { ask } from './ask'
import type { Front } from './front'

/** A front that runs `deploy/varnish/default.vcl`, or takes `PURGE` with `Surrogate-Key` as that does. */
export function varnish(url: string, token: string): Front {
  return {
    name: new URL(url).host,
    purge: (tags) => ask(url, 'PURGE', { Authorization: `Bearer ${token}`, 'Surrogate-Key': tags.join(' ') }),
  }
}

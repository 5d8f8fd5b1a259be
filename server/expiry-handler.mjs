import { markedExpiry } from './expiry-mark.mjs'
import { expireTags } from './kept.mjs'
import { site } from './site-knowledge.mjs'

/** In place of Next's cache, which keeps nothing here: hears what falls at the end of a request that changed something. */
export default class ExpiryHandler {
  async get() {
    return null
  }

  async set() {}

  /**
   * What a request of this process made fall, when it has ended.
   *
   * @param {string | string[]} fallen
   */
  async revalidateTag(fallen) {
    const tags = [fallen].flat()
    expireTags(tags.filter((tag) => markedExpiry(tag) === undefined))
    for (const id of tags.map(markedExpiry)) if (id) await site.simptoSite?.tellWhatFell(id)
  }

  resetRequestCache() {}
}

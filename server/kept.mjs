import { noteAllFallen, noteFallen } from './fallen.mjs'
import { dropAllPages, dropPages, keepReadyUpTo } from './kept-pages.mjs'
import { measuring } from './measuring.mjs'
import { forget, forgetAll, rememberUpTo } from './remembered.mjs'
import { site } from './site-knowledge.mjs'

/** Of the memory for what is kept, the part for what it is made from. */
const DATAS_PART = 200 / 456

/**
 * How much memory what is kept may take in this process; to be said before anything is.
 *
 * @param {number} bytes
 */
export function keepUpTo(bytes) {
  const data = Math.floor(bytes * DATAS_PART)
  rememberUpTo(data)
  keepReadyUpTo(bytes - data)
}

/**
 * Has everything fall here that depends on one of the tags: what is ready to send, and what it was made from.
 *
 * @param {string[]} tags
 */
export function expireTags(tags) {
  noteFallen(tags)
  forget(tags)
  dropPages(tags)
  site.simptoSite?.purgeFronts(tags)
  measuring.simptoMeasures?.fell(tags.length)
}

/** Has everything fall here. */
export function expireAll() {
  noteAllFallen()
  forgetAll()
  dropAllPages()
  site.simptoSite?.purgeFronts()
}

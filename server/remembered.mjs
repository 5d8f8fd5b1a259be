import { LRUCache } from 'lru-cache'

/** Of each kind; some kilobytes each. */
const MOST = 1_000

/** What takes longer hangs, and whoever asks next does not wait for it: a connection can be gone without a word. */
const HANGS_MS = 2_000

/**
 * @typedef {object} Kept
 * @property {string[]} tags
 * @property {Promise<any>} answer
 * @property {number} waitsUntil
 */

// Next bundles the site, so they share no module.
const own = /** @type {{ simptoRemembered?: Map<string, LRUCache<string, Kept>> }} */ (globalThis)
own.simptoRemembered ??= new Map()
/** By what they are of. */
const kinds = own.simptoRemembered

/**
 * What was loaded before, or else what is loaded now: until one of its tags falls.
 *
 * @template Answer
 * @param {string} kind
 * @param {string[]} args which of its kind
 * @param {string[]} tags what it depends on
 * @param {() => Promise<Answer>} load
 * @returns {Promise<Answer>}
 */
export function remember(kind, args, tags, load) {
  const kept = kinds.get(kind) ?? new LRUCache({ max: MOST })
  kinds.set(kind, kept)
  const key = args.join('\0')
  const known = kept.get(key)
  if (known && performance.now() < known.waitsUntil) return known.answer
  const entry = { tags, answer: load(), waitsUntil: performance.now() + HANGS_MS }
  kept.set(key, entry)
  // What falls while it is loaded is loaded anew by whoever asks next; so is what could not be loaded.
  entry.answer.then(
    () => {
      entry.waitsUntil = Number.POSITIVE_INFINITY
    },
    () => {
      if (kept.peek(key) === entry) kept.delete(key)
    },
  )
  return entry.answer
}

/**
 * Has fall what depends on one of the tags.
 *
 * @param {string[]} tags
 */
export function forget(tags) {
  for (const kept of kinds.values()) {
    for (const [key, entry] of kept.entries()) {
      if (entry.tags.some((tag) => tags.includes(tag))) kept.delete(key)
    }
  }
}

export function forgetAll() {
  kinds.clear()
}

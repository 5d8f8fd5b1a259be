import { AsyncLocalStorage } from 'node:async_hooks'
import { LRUCache } from 'lru-cache'
import { fellSince, lastFellAt } from './fallen.mjs'

/** What takes longer hangs, and whoever asks next does not wait for it: a connection can be gone without a word. */
const HANGS_MS = 2_000

/** What a character of it as JSON takes in memory, about, and what it takes at least. */
const BYTES_A_CHARACTER = 3
const LEAST_BYTES = 500

/**
 * @typedef {object} Kept
 * @property {Set<string>} tags what it depends on; all of them once it is loaded
 * @property {Promise<any>} answer
 * @property {boolean} isLoaded
 * @property {number} began when loading it began, as `performance.now()`
 * @property {number} bytes
 */

/**
 * @typedef {object} Memory
 * @property {LRUCache<string, Kept>} kept by kind and which of its kind
 * @property {AsyncLocalStorage<Set<Set<string>>>} asking the tags of all that is asked for on the way to an answer
 */

// Next bundles the site, so they share no module.
const own = /** @type {{ simptoRemembered?: Memory }} */ (globalThis)
own.simptoRemembered ??= {
  kept: keptUpTo(200 * 1024 * 1024),
  asking: new AsyncLocalStorage(),
}
const memory = own.simptoRemembered

/**
 * @param {number} maxSize in bytes
 * @returns {LRUCache<string, Kept>}
 */
function keptUpTo(maxSize) {
  return new LRUCache({ maxSize, sizeCalculation: ({ bytes }) => bytes })
}

/**
 * How much is kept at most, from now on: what is kept is forgotten.
 *
 * @param {number} bytes
 */
export function rememberUpTo(bytes) {
  memory.kept = keptUpTo(bytes)
}

/**
 * What was loaded before, or else what is loaded now: until one of its tags falls, or one of what it asked for itself. Everybody gets the
 * same object, which nobody can change.
 *
 * @template Answer
 * @param {string} kind
 * @param {string[]} args which of its kind
 * @param {string[]} tags what it depends on
 * @param {() => Promise<Answer>} load
 * @returns {Promise<Answer>}
 */
export function remember(kind, args, tags, load) {
  const { kept, asking } = memory
  const key = [kind, ...args].join('\0')
  const known = kept.get(key)
  const entry = known && isUsable(known) ? known : begin(key, tags, load)
  asking.getStore()?.add(entry.tags)
  return entry.answer
}

/**
 * Nobody waits for what hangs, nor gets what was begun before something fell: what it asks for itself is not known before its end.
 *
 * @param {Kept} kept
 */
function isUsable({ isLoaded, began }) {
  return isLoaded || (began > lastFellAt() && performance.now() < began + HANGS_MS)
}

/**
 * @param {string} key
 * @param {string[]} ownTags
 * @param {() => Promise<any>} load
 * @returns {Kept}
 */
function begin(key, ownTags, load) {
  const { kept } = memory
  const began = performance.now()
  const tags = new Set(ownTags)
  const answer = withTags(tags, load).then(unchangeable)
  const entry = { tags, answer, isLoaded: false, began, bytes: LEAST_BYTES }
  kept.set(key, entry)
  const isKept = () => kept.peek(key) === entry
  answer.then(
    (loaded) => {
      entry.isLoaded = true
      entry.bytes += (JSON.stringify(loaded)?.length ?? 0) * BYTES_A_CHARACTER
      if (!isKept()) return
      // Counted anew, now that its size is known: what is set again where it is keeps its size.
      kept.delete(key)
      // What fell while it was loaded is loaded anew by whoever asks next.
      if (!fellSince(tags, began)) kept.set(key, entry)
    },
    // So is what could not be loaded.
    () => {
      if (isKept()) kept.delete(key)
    },
  )
  return entry
}

/**
 * Does some work, and adds the tags of all that it asked for.
 *
 * @template Answer
 * @param {Set<string>} tags
 * @param {() => Promise<Answer>} work
 * @returns {Promise<Answer>}
 */
export async function withTags(tags, work) {
  const asked = new Set()
  try {
    return await memory.asking.run(asked, work)
  } finally {
    for (const part of asked) for (const tag of part) tags.add(tag)
  }
}

/**
 * Who changed it would change it for everybody.
 *
 * @template Answer
 * @param {Answer} answer
 * @returns {Answer}
 */
function unchangeable(answer) {
  if (typeof answer !== 'object' || answer === null || Object.isFrozen(answer)) return answer
  if (!Array.isArray(answer) && Object.getPrototypeOf(answer) !== Object.prototype) return answer
  Object.freeze(answer)
  for (const part of Object.values(answer)) unchangeable(part)
  return answer
}

/**
 * Forgets what depends on one of the tags, which fell.
 *
 * @param {string[]} tags
 */
export function forget(tags) {
  for (const [key, entry] of memory.kept.entries()) {
    if (tags.some((tag) => entry.tags.has(tag))) memory.kept.delete(key)
  }
}

/** Forgets everything. */
export function forgetAll() {
  memory.kept.clear()
}

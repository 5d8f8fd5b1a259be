/** So many tags are remembered; one more, and everything counts as fallen, which costs one more making of what is made just then. */
const MOST_TAGS = 50_000

/**
 * When something last fell, as `performance.now()`, which never goes back as a machine's clock may: what is made after a step of that
 * clock would count as older than what made it fall, and stay for ever.
 *
 * @typedef {object} Fallen
 * @property {Map<string, number>} at by tag
 * @property {number} allAt everything
 * @property {number} lastAt anything
 */

// Next bundles the site, so they share no module.
const own = /** @type {{ simptoFallen?: Fallen }} */ (globalThis)
own.simptoFallen ??= {
  at: new Map(),
  allAt: Number.NEGATIVE_INFINITY,
  lastAt: Number.NEGATIVE_INFINITY,
}
const fallen = own.simptoFallen

/** @param {string[]} tags */
export function noteFallen(tags) {
  if (fallen.at.size > MOST_TAGS) noteAllFallen()
  fallen.lastAt = performance.now()
  for (const tag of tags) fallen.at.set(tag, fallen.lastAt)
}

export function noteAllFallen() {
  fallen.lastAt = performance.now()
  fallen.allAt = fallen.lastAt
  fallen.at.clear()
}

/** When anything last fell: what was begun before that may show what was. */
export const lastFellAt = () => fallen.lastAt

/**
 * Whether one of the tags fell since; what fell in the same moment may not have been seen.
 *
 * @param {Iterable<string>} tags
 * @param {number} since as `performance.now()`
 */
export function fellSince(tags, since) {
  if (fallen.allAt >= since) return true
  for (const tag of tags) if ((fallen.at.get(tag) ?? Number.NEGATIVE_INFINITY) >= since) return true
  return false
}

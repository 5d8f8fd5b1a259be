let drains = false
let isFollowed = false

/**
 * The process is about to end: it keeps no connection for a next request, and says that it is not ready.
 *
 * @param {boolean} [followed] another one serves at the same port already, so that the site is ready
 */
export function beginDraining(followed = false) {
  drains = true
  isFollowed = followed
}

export const isDraining = () => drains

/** Whether balancers are to ask others from now on. */
export const saysNotReady = () => drains && !isFollowed

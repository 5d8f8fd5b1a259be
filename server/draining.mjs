let drains = false

/** The process is about to end: it says that it is not ready, and keeps no connection for a next request. */
export function beginDraining() {
  drains = true
}

export const isDraining = () => drains

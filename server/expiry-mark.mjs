const PREFIX = 'expiry:'

/**
 * A tag of which nothing depends: Next passes it on when the request has ended, and its row in the outbox is numbered then.
 *
 * @param {string} id
 */
export const expiryMark = (id) => PREFIX + id

/**
 * The row that such a tag stands for.
 *
 * @param {string} tag
 */
export const markedExpiry = (tag) => (tag.startsWith(PREFIX) ? tag.slice(PREFIX.length) : undefined)

/** A tag that stands for all there are; fronts have it with everything that they keep of the site. */
export const EVERYTHING = 'all'

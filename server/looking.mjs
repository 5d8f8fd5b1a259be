/**
 * Has this process look at once what fell in any, so that who changed something outside of Next's requests finds it changed: set by the
 * server, called by what Next bundled.
 */
export const looking = /** @type {{ simptoLooksNow?: () => Promise<void> }} */ (globalThis)

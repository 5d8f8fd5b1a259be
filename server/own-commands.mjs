/**
 * What `node` is to run for a command of the site: `serve.mjs` says it to what Next bundled.
 */
export const own = /** @type {{ simptoCommand?: (name: 'import') => Promise<string[]> }} */ (globalThis)

/**
 * @typedef {object} Measures what operators see (docs/operations.md); each of these costs a few additions
 * @property {(request: { class: string, status: string, origin: string }, seconds: number) => void} answered
 * @property {(kind: 'page' | 'file', seconds: number) => void} made what readers get was made anew
 * @property {(tags: number) => void} fell so many tags fell here
 * @property {(limit: string) => void} refused a limit was reached
 * @property {(operation: string, seconds: number, failed: boolean) => void} asked the database answered
 * @property {(freshness: import('./freshness.mjs').Freshness) => void} watch tells from now on how fresh that is
 */

/**
 * Without METRICS_PORT nothing is there, and nothing is measured. Set by `server/measures.mjs`; Next bundles the site, so the two
 * share no module.
 */
export const measuring = /** @type {{ simptoMeasures?: Measures }} */ (globalThis)

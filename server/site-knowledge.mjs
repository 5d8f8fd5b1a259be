/**
 * @typedef {object} SiteKnowledge what the site tells the server; Next bundles the site, so they share no module
 * @property {(path: string, since: number) => Promise<Standing>} standingAt what stands at a path, by a look at the
 *   database that began at `since` (`performance.now()`) or later; rejects when the database cannot be asked
 * @property {(path: string) => Promise<boolean>} isBeyondLastPage whether a path is that of a page of comments which its
 *   article does not have; asks the database each time, so it is asked a few at a time
 * @property {() => Promise<string[]>} lookWhatFell which tags fell in any process of the site since the last look; rejects when
 *   the database cannot be asked
 * @property {(id: string) => Promise<void>} tellWhatFell tells the other processes what fell in this one, by its row in the
 *   outbox (`src/platform/expiries`)
 * @property {(tags: string[]) => Record<string, string>} frontHeaders what goes along with an answer that front caches may keep
 *   until one of the tags falls
 * @property {(tags?: string[]) => void} purgeFronts has them drop what depends on the tags, or everything
 * @property {() => Record<string, { ok: number, failed: number, seconds: number }>} purgeCounts by front, the purges of this process
 * @property {() => Promise<boolean>} databaseAnswers whether it does, within two seconds
 * @property {(headers: import('node:http').IncomingHttpHeaders) => Promise<boolean>} isStaff whether a request comes from
 *   somebody who is logged in and has a role
 * @property {(reading: Reading) => void} countReading counts that an article is read, where it counts
 * @property {() => { entries: number, lagSeconds: number }} searchIndex how much can be found, and how long ago what can was looked at
 * @property {() => Promise<{ jobs: Record<string, number>, mails: Record<string, number> }>} countStates how many jobs and mails
 *   are in which state; asks the database each time, and rejects where it does not answer soon
 * @property {() => Promise<void>} end stores what was counted and is not stored yet, and says that this process changes nothing more
 */

/**
 * @typedef {object} Reading
 * @property {string} path where it was told
 * @property {URLSearchParams} told
 * @property {string} agent the browser, as it calls itself
 * @property {string} who the address that tells
 */

/**
 * @typedef {'here' | 'nowhere' | { movedTo: string }} Standing something, nothing, or something that is spelled otherwise
 */

/** Set by `src/setup/tell-server.ts`. */
export const site = /** @type {{ simptoSite?: SiteKnowledge }} */ (globalThis)

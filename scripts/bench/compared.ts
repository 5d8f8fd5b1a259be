/**
 * The same article, with as many causes and comments as the system can show, measured on a machine like this one (two
 * cores, wrk with 32 connections) on other systems.
 */
export const COMPARED = {
  pagesPerSecond: [
    ['nginx, static', 109_000, ''],
    ["Payload's website template", 1_031, 'no comments'],
    ['Ghost 6', 126, 'comments not in the page'],
    ['WordPress 6.1, classic theme', 62, ''],
    ['WordPress 6.1', 12, ''],
  ],
  postsPerSecond: [
    ['WordPress 6.1', 75, ''],
    ['Ghost 6', 71, ''],
  ],
} as const satisfies Record<string, readonly (readonly [string, number, string])[]>

/** What `npm start` should reach. */
export const AIMS = { pagesPerSecond: 1_200, postsPerSecond: 400 }

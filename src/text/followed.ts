import type { Cause, Source, Symptom } from '@/payload-types'

/** What decides whether a link leads somewhere, and where. */
const TARGET = { title: true, slug: true, _status: true, deletedAt: true } as const

/** What the list of causes shows of each besides its figures. */
const CAUSE = {
  name: true,
  slug: true,
  term: true,
  kind: true,
  parent: true,
  synonyms: true,
  codes: true,
  deletedAt: true,
} as const

/** What stands in the list of sources, and when somebody last looked there. */
const SOURCE = {
  title: true,
  publisher: true,
  year: true,
  url: true,
  kind: true,
  checkedOn: true,
  deletedAt: true,
} as const

/** Pages take these types, so that what they show and this list does not name is no type: it would be missing. */
export type FollowedTarget = Pick<Symptom, keyof typeof TARGET>
export type FollowedCause = Pick<Cause, 'id' | keyof typeof CAUSE>
export type FollowedSource = Pick<Source, 'id' | keyof typeof SOURCE>

/**
 * What is told of a document to who reads one that leads to it, unless more is asked for: each collection's `defaultPopulate`. Pages
 * need no more. Without it each is read whole: its text with what that leads to in turn, and for each of an article's causes every
 * article that lists it; also for the answer to a moderator who releases a comment.
 */
export const FOLLOWED = { symptoms: TARGET, pages: TARGET, causes: CAUSE, sources: SOURCE }

import type { Payload } from 'payload'

/** Something that is not as it should be. */
export interface Finding {
  /** What and where, in a line. */
  words: string
  /** Puts it right without losing anything; left out where that takes somebody's judgement. */
  mend?: () => Promise<void>
}

/** Looks at one kind of thing. */
export type Check = (payload: Payload) => Promise<Finding[]>

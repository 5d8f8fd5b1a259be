import type { Payload } from 'payload'
import type { CommentInput } from '../input'
import type { CommentRules } from '../rules'
import type { Likeness } from './looks-like-spam'
import type { Puzzle } from './puzzle'

/** What a post carries beside the comment itself. */
export interface Traces {
  /** What stands in the field that people do not see. */
  bait: string
  /** The solved puzzle as the script sends it; empty without script. */
  puzzle: string
  /** The network address of who posts. */
  address: string
}

/** A post with all that checks may look at. */
export interface Suspect {
  payload: Payload
  input: CommentInput
  traces: Traces
  /** What the posted puzzle turned out to be. */
  puzzle: Puzzle
  /** How much it is like spam; nothing as long as too little was learned. */
  likeness: Likeness | undefined
  rules: CommentRules
}

/** What a check found: a doubt, which holds the comment. */
export interface Finding {
  verdict: 'hold' | 'spam' | 'block'
  reason: string
  /** Which block it ran into. */
  block?: string
  /** It only says that nobody proved to be a person: who answers a mail has. */
  endsWithProof?: true
}

/** One small rule; answers nothing where all is well. */
export type Check = (suspect: Suspect) => Finding | undefined | Promise<Finding | undefined>

/** A finding that makes the comment wait; `reason` is in words for moderators. */
export function hold(reason: string): Finding {
  return { verdict: 'hold', reason }
}

import { blocked } from './blocked'
import type { Check, Suspect } from './check'
import { honeypot } from './honeypot'
import { language } from './language'
import { links } from './links'
import { looksLikeSpam } from './looks-like-spam'
import { repeatedText } from './repeated-text'
import { solvedPuzzle } from './solved-puzzle'
import { timeSpent } from './time-spent'
import { words } from './words'

/** In this order: what costs nothing first. Size, network rate and shape come before them (the route, `input.ts`). */
const CHECKS: readonly Check[] = [
  honeypot,
  solvedPuzzle,
  timeSpent,
  links,
  words,
  language,
  looksLikeSpam,
  repeatedText,
  blocked,
]

export type Judgement =
  | { verdict: 'publish' }
  /** Waits among the pending, the spam or the blocked; `reasons` are in words for moderators. */
  | {
      verdict: 'hold'
      status: 'pending' | 'spam' | 'blocked'
      reasons: string[]
      /** The block that it ran into. */
      block?: string
      /** Nothing is doubted once its writer proves to be who they say. */
      endsWithProof: boolean
    }

/** Lets every check look. Doubt holds a comment and never loses it; all reasons are kept. */
export async function judge(suspect: Suspect): Promise<Judgement> {
  const reasons: string[] = []
  let status: 'pending' | 'spam' | 'blocked' = 'pending'
  let block: string | undefined
  let endsWithProof = true
  for (const check of CHECKS) {
    const finding = await check(suspect)
    if (!finding) continue
    if (finding.verdict === 'spam') status = 'spam'
    if (finding.verdict === 'block') [status, block] = ['blocked', finding.block]
    if (!finding.endsWithProof) endsWithProof = false
    reasons.push(finding.reason)
  }
  if (reasons.length === 0) return { verdict: 'publish' }
  return { verdict: 'hold', status, reasons, endsWithProof, ...(block && { block }) }
}

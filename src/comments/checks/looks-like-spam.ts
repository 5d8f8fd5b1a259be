import { nl } from '@/language/nl'
import type { Classifier, Opinion } from '../learning/classifier'
import { featuresOf, type Judged } from '../learning/features'
import { hashFeatures } from '../learning/hash-features'
import { type Check, hold } from './check'

/** From here on it is likely enough to let somebody look. */
const LIKELY = 0.8
const MOST_NAMED = 3

/** Looks like what moderators called spam, more than like what they published. It holds, and never refuses. */
export const looksLikeSpam: Check = ({ likeness }) =>
  likeness?.reason === undefined ? undefined : hold(likeness.reason)

/** How much a comment is like spam. */
export interface Likeness {
  /** From 0 to 1. */
  score: number
  /** What of it is, in words, where that is enough to let somebody look. */
  reason?: string
}

/** Undefined where too little was learned to tell. */
export async function likenessOf(input: Judged, classifier: Classifier): Promise<Likeness | undefined> {
  if (!classifier.hasLearned) return undefined
  const features = await featuresOf(input)
  const hashes = hashFeatures(features)
  const opinion = classifier.judge(hashes)
  if (!opinion) return undefined
  const { score } = opinion
  return score < LIKELY ? { score } : { score, reason: reasonOf(opinion, features, hashes) }
}

/** Whether a reason is one of these, and so holds only as long as nothing more was learned. */
export function isLikeness(reason: string): boolean {
  return /^Lijkt op [\d.]+ eerdere? spambericht/.test(reason)
}

function reasonOf(opinion: Opinion, features: readonly string[], hashes: readonly string[]): string {
  const named = opinion.because
    .map(({ feature, spamCount }) => ({ word: wordOf(features[hashes.indexOf(feature)] ?? ''), spamCount }))
    .filter(({ word }) => word !== '')
    .slice(0, MOST_NAMED)
  const count = Math.max(1, ...named.map(({ spamCount }) => spamCount))
  return nl.comments.reasons.looksLikeSpam(count, [...new Set(named.map(({ word }) => word))])
}

/** What of a feature can be shown to a moderator. */
function wordOf(feature: string): string {
  const [, kind = '', what = ''] = /^(word|pair|site):(.*)$/s.exec(feature) ?? []
  return kind ? what : ''
}

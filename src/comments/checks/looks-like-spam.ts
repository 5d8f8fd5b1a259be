import { nl } from '@/language/nl'
import type { Classifier } from '../learning/classifier'
import { currentClassifier } from '../learning/current-classifier'
import { featuresOf, type Judged } from '../learning/features'
import { hashFeatures } from '../learning/hash-features'
import { type Check, hold } from './check'

/** From here on it is likely enough to let somebody look. */
const LIKELY = 0.8
const MOST_NAMED = 3

/** Looks like what moderators called spam, more than like what they published. It holds, and never refuses. */
export const looksLikeSpam: Check = ({ payload, input }) => {
  const reason = likeness(input, currentClassifier(payload))
  return reason === undefined ? undefined : hold(reason)
}

/** What of it is like spam, in words; undefined where it is not, or too little was learned to tell. */
export function likeness(input: Judged, classifier: Classifier): string | undefined {
  if (!classifier.hasLearned) return undefined
  const features = featuresOf(input)
  const hashes = hashFeatures(features)
  const opinion = classifier.judge(hashes)
  if (!opinion || opinion.score < LIKELY) return undefined
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

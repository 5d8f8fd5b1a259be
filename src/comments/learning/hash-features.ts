import { createHmac } from 'node:crypto'
import { keyedHash } from '@/platform/secret'

/** Of six bytes: among a million features, one in three hundred million pairs is the same. */
const LENGTH = 8

/** Keyed hashes of features, in their order: what is kept of a comment does not say what stood in it. */
export function hashFeatures(features: readonly string[]): string[] {
  key ??= keyedHash('comment-lessons', 'features')
  const own = key
  return features.map((feature) =>
    createHmac('sha256', own).update(feature).digest('base64url').slice(0, LENGTH),
  )
}

let key: string | undefined

import { nl } from '@/language/nl'
import { askedTogether } from '@/platform/asked-together'
import { keyedHash } from '@/platform/secret'
import { type Check, hold } from './check'

/** "Bedankt!" may be said by many. */
const LEAST_CHARACTERS = 40
const DAYS = 7

/** The same words in another comment of the last days, whoever posted it and wherever. */
export const repeatedText: Check = async ({ payload, input }) => {
  if (input.body.length < LEAST_CHARACTERS) return undefined
  const isRepeated = await wereStored(payload, wordsHashOf(input.body))
  return isRepeated ? hold(nl.comments.reasons.repeated) : undefined
}

/** Whether a comment of the last days has the hash. */
const wereStored = askedTogether<string, boolean>(async (payload, hashes) => {
  const since = new Date(Date.now() - DAYS * 86_400_000).toISOString()
  const { values } = await payload.db.findDistinct({
    collection: 'comments',
    field: 'wordsHash',
    where: { wordsHash: { in: [...hashes] }, createdAt: { greater_than: since } },
  })
  const stored = new Set(values.map(({ wordsHash }) => wordsHash))
  return hashes.map((hash) => stored.has(hash))
})

/** The same for the same words, whatever their case, spaces and signs. */
export function wordsHashOf(body: string): string {
  const plain = body
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  // A text of only signs or emoji is compared as it is.
  return keyedHash('comment-words', plain || body).slice(0, 32)
}

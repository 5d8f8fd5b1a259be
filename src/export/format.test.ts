import { readFileSync } from 'node:fs'
import type { CollectionSlug } from 'payload'
import { expect, it } from 'vitest'
import type { Exported } from './format'

/** What an export does not hold, in the words of the manual. A new collection is named here or in `EXPORTED`. */
const LEFT_BEHIND: Record<Exclude<CollectionSlug, Exported>, string> = {
  'second-factors': 'second steps of logging in',
  'used-puzzles': 'used puzzles',
  'trusted-browsers': 'remembered browsers',
  'article-reads': 'how often articles were read',
  'article-finds': 'how often articles were read',
  'comment-lessons': 'what was learned about spam',
  'preview-links': 'links to drafts',
  expiries: 'caches',
  counters: 'caches',
  leases: 'locks',
  'payload-kv': 'caches',
  'payload-locked-documents': 'locks',
  'payload-preferences': 'how somebody arranged the admin',
  'payload-migrations': 'which migrations ran',
}

it('leaves nothing behind that the manual does not name', () => {
  const manual = readFileSync('docs/import.md', 'utf8').replace(/\s+/g, ' ')
  for (const words of Object.values(LEFT_BEHIND)) expect(manual).toContain(words)
})

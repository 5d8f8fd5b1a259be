import type { PayloadRequest } from 'payload'
import type { Happening } from './entry'
import { joinParts } from './join-parts'
import { findLastEntry, lengthenEntry, storeEntry } from './stored-entries'

const LONGEST_TITLE = 200
const LONGEST_PARTS = 500
const TOGETHER_MS = 60 * 60_000

/**
 * Writes down what somebody did, in the transaction of the request. A draft is saved every few seconds while it is typed: what
 * one person changes in it within an hour, with nothing in between, is one entry.
 */
export async function recordEntry(req: PayloadRequest, happening: Happening): Promise<void> {
  const { action, kind, document } = happening
  const now = new Date()
  const title = happening.title.slice(0, LONGEST_TITLE)
  const by = req.user?.id ?? null
  const parts = (happening.parts ?? []).join(', ').slice(0, LONGEST_PARTS)
  if (action === 'draft') {
    const last = await findLastEntry(req, kind, document)
    const isSameHand = last?.action === 'draft' && last.by === by
    if (isSameHand && now.getTime() - Date.parse(last.at) < TOGETHER_MS) {
      const joined = joinParts(last.parts ?? '', parts).slice(0, LONGEST_PARTS)
      return lengthenEntry(req, last.id, { until: now.toISOString(), parts: joined, title })
    }
  }
  await storeEntry(req, {
    at: now.toISOString(),
    by,
    // As with decisions about comments: it has to say who it was after the account is gone.
    byName: req.user?.name ?? 'De site zelf',
    action,
    kind,
    document,
    title,
    parts,
  })
}

import type { CollectionBeforeValidateHook } from 'payload'
import type { CommentBlock } from '@/payload-types'
import { fieldRefused } from '@/platform/field-refused'
import { toCommentRules } from '../rules'
import { forgetBrowsersOf } from '../trust/stored-browsers'
import { BLOCK_DAYS, MOST_BLOCK_DAYS } from './kinds'
import { readWanted } from './read-wanted'
import { refusalOfMedicine } from './refusal-of-medicine'

const DAY_MS = 86_400_000

/** Makes of what a moderator typed what is looked up, says who blocked it, and keeps the end within bounds. */
export const fillBlock: CollectionBeforeValidateHook<CommentBlock> = async ({
  data = {},
  operation,
  req,
}) => {
  if (data.until && !isWithinBounds(data.until)) {
    throw fieldRefused(req, 'comment-blocks', 'until', 'Kies een dag tussen morgen en tien jaar.')
  }
  if (operation !== 'create') return data
  const { value, ...block } = data
  const made = {
    ...block,
    until: data.until ?? daysFromNow(BLOCK_DAYS),
    heldCount: 0,
    by: req.user?.id ?? null,
    byName: req.user?.name ?? 'De site zelf',
  }
  // From the desk, which knows the comment.
  if (data.key) return made
  const { comments } = await req.payload.findGlobal({ slug: 'site-settings', depth: 0, req })
  const wanted = readWanted(data.kind ?? 'address', value ?? '', toCommentRules(comments).trustedDomains)
  if (typeof wanted === 'string') throw fieldRefused(req, 'comment-blocks', 'value', wanted)
  const medicine = data.kind === 'text' ? await refusalOfMedicine(req.payload, wanted.shown) : undefined
  if (medicine) throw fieldRefused(req, 'comment-blocks', 'value', medicine)
  const known = await req.payload.count({
    collection: 'comment-blocks',
    where: { key: { equals: wanted.key } },
    req,
  })
  if (known.totalDocs > 0) {
    const message = 'Dit staat al in de lijst. Pas daar de reden of de einddatum aan.'
    throw fieldRefused(req, 'comment-blocks', 'value', message)
  }
  if (value && data.kind === 'address') await forgetBrowsersOf(req.payload, value.trim(), req)
  return { ...made, ...wanted }
}

function daysFromNow(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString()
}

function isWithinBounds(until: string): boolean {
  const moment = Date.parse(until)
  return moment > Date.now() && moment < Date.now() + MOST_BLOCK_DAYS * DAY_MS
}

import { APIError, type PayloadRequest, ValidationError, type Where } from 'payload'
import type { Comment, CommentBlock } from '@/payload-types'
import { toCommentRules } from '../rules'
import { holdWaiting } from '../stored-comments'
import { forgetBrowsersOf } from '../trust/stored-browsers'
import { blockKeys } from './block-keys'
import { forgetsNetworksAt } from './forgets-networks-at'
import type { BlockKind } from './kinds'
import { hintOf, readWanted, type Wanted } from './read-wanted'
import { refusalOfMedicine } from './refusal-of-medicine'

/** What a moderator wants blocked because of a comment. */
export interface BlockWish {
  comment: string
  kind: BlockKind
  /** The domain or text; of an address or a network, the comment's own is meant. */
  value: string
  reason: string
  /** The last day, as YYYY-MM-DD; a network's block ends with its name. */
  until: string
}

/** A block that was made, and how many comments that waited it holds now. */
export interface Blocked {
  block: string
  shown: string
  held: number
}

/**
 * Blocks whom or what a comment comes from. What waits of the same address or network goes out of sight at once; of a domain or a
 * text only what comes from now on. The same once more replaces reason and end.
 */
export async function blockWriter(req: PayloadRequest, wish: BlockWish): Promise<Blocked> {
  const comment: Comment = await req.payload.findByID({
    collection: 'comments',
    id: wish.comment,
    depth: 0,
    req,
  })
  const wanted = await wantedOf(req, comment, wish)
  const until = wish.kind === 'network' ? forgetsNetworksAt(new Date()) : endOf(wish.until)
  const data = { kind: wish.kind, ...wanted, reason: wish.reason, until, comment: comment.id }
  const block = await makeOrRenew(req, data)
  // For good: who is let in again confirms anew.
  if (wish.kind === 'address') await forgetBrowsersOf(req.payload, comment.email, req)
  const held = await holdWaiting(req.payload, whereFrom(comment, wish.kind), block.id, comment.id, req)
  return { block: block.id, shown: wanted.shown, held }
}

async function wantedOf(req: PayloadRequest, comment: Comment, { kind, value }: BlockWish): Promise<Wanted> {
  if (kind === 'address' && comment.email) {
    return { key: blockKeys.address(comment.email), shown: hintOf(comment.email) }
  }
  if (kind === 'network') {
    const today = new Date().toISOString().slice(0, 10)
    if (!comment.networkHash || comment.networkDay !== today)
      throw refusal('Het netwerk van deze reactie is niet meer te herkennen: dat kan alleen op de dag zelf.')
    return { key: blockKeys.network(comment.networkHash), shown: `Netwerk van ${today}` }
  }
  const { comments } = await req.payload.findGlobal({ slug: 'site-settings', depth: 0, req })
  const wanted = readWanted(kind, value, toCommentRules(comments).trustedDomains)
  if (typeof wanted === 'string') throw refusal(wanted)
  const medicine = kind === 'text' ? await refusalOfMedicine(req.payload, wanted.shown) : undefined
  if (medicine) throw refusal(medicine)
  return wanted
}

type NewBlock = Pick<CommentBlock, 'kind' | 'key' | 'shown' | 'reason' | 'until' | 'comment'>

async function makeOrRenew(req: PayloadRequest, data: NewBlock): Promise<CommentBlock> {
  const known = await findBlockBy(req, data.key)
  if (known) return renew(req, known.id, data)
  try {
    return await req.payload.create({
      collection: 'comment-blocks',
      data: data as CommentBlock,
      depth: 0,
      req,
    })
  } catch (error) {
    // Two moderators at once: the unique key lets one make it, the other renews it.
    const made = error instanceof ValidationError ? await findBlockBy(req, data.key) : undefined
    if (!made) throw error
    return renew(req, made.id, data)
  }
}

async function findBlockBy(req: PayloadRequest, key: string): Promise<CommentBlock | undefined> {
  const { docs } = await req.payload.find({
    collection: 'comment-blocks',
    where: { key: { equals: key } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]
}

function renew(req: PayloadRequest, id: string, { reason, until, comment }: NewBlock): Promise<CommentBlock> {
  const who = { by: req.user?.id ?? null, byName: req.user?.name ?? '' }
  const data = { reason, until, comment, ...who }
  return req.payload.update({ collection: 'comment-blocks', id, data, depth: 0, req })
}

/** What waits and is surely meant as well; none for what stands inside of texts. */
function whereFrom(comment: Comment, kind: BlockKind): Where | undefined {
  if (kind === 'address') return { emailKey: { equals: comment.emailKey } }
  if (kind === 'network')
    return {
      and: [{ networkDay: { equals: comment.networkDay } }, { networkHash: { equals: comment.networkHash } }],
    }
  return undefined
}

/** The end of a day in UTC. */
function endOf(day: string): string {
  const end = new Date(`${day}T23:59:59.000Z`)
  if (Number.isNaN(end.getTime())) throw refusal('Kies een einddatum.')
  return end.toISOString()
}

function refusal(message: string) {
  return new APIError(message, 400, undefined, true)
}

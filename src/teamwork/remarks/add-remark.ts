import { APIError, type PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { type ArticleRef, findTitle } from '../article'
import { boundedText } from '../bounded-text'
import { findColleague } from '../colleagues'
import { findRemark } from './find-remarks'
import { mailAssigned } from './mail-assigned'
import { type About, LONGEST_QUOTE, LONGEST_REMARK } from './remark'

export interface NewRemark {
  about: About
  text: string
  quote?: string | undefined
  cause?: string | undefined
  /** The id of whom it is for. */
  assignee?: string | undefined
  /** The id of the remark that it answers. */
  replyTo?: string | undefined
}

/** Keeps a remark about an article, or an answer to one, and tells whom it is for. @throws APIError in words */
export async function addRemark(req: PayloadRequest, ref: ArticleRef, remark: NewRemark): Promise<void> {
  const text = boundedText(remark.text, LONGEST_REMARK, 'De opmerking')
  if (!text) throw new APIError('Schrijf eerst een opmerking.', 400, undefined, true)
  const title = await findTitle(req, ref)
  const answered = remark.replyTo ? await findRemark(req, ref, remark.replyTo) : undefined
  const assignee = remark.assignee ? await findColleague(req, remark.assignee) : undefined
  const stored = await req.payload.create({
    collection: 'remarks',
    data: {
      ...ref,
      ...(answered ? { about: answered.about, replyTo: answered.id } : placeOf(remark)),
      ...assigneeData(answered ? undefined : assignee),
      text,
      by: req.user?.id ?? null,
      byName: req.user?.name ?? '',
    },
    depth: 0,
    req,
  })
  if (assignee && !answered) await mailAssigned(req, { ...ref, title, remark: stored.id, to: assignee })
}

function placeOf({ about, cause, quote = '' }: NewRemark) {
  if (about === 'whole') return { about }
  return { about, quote: quote.slice(0, LONGEST_QUOTE), ...(about === 'figure' && cause && { cause }) }
}

export function assigneeData(to: User | undefined) {
  return { assignee: to?.id ?? null, assigneeName: to?.name ?? null }
}

import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { staff } from '@/access/access'
import { documentOf, staffEndpoint } from '@/admin/staff-endpoint'
import { findTitle, type TeamworkKind } from './article'
import { type Colleague, findColleagues } from './colleagues'
import { addRemark } from './remarks/add-remark'
import { assignRemark, resolveRemark } from './remarks/change-remark'
import { findRemarks } from './remarks/find-remarks'
import { ABOUT, type Remark } from './remarks/remark'
import { askReview } from './reviews/ask-review'
import { finishReview, withdrawReview } from './reviews/end-review'
import { findReviews } from './reviews/find-reviews'
import type { Review } from './reviews/review'

/** What staff do together with an article. */
export interface Teamwork {
  remarks: Remark[]
  reviews: Review[]
  /** Who can be asked. */
  colleagues: Colleague[]
}

const ID = z.string().min(1).max(100)
/** Far longer than what is kept, so that who typed too much reads by how much. */
const TYPED = z.string().max(100_000)

const NEW_REMARK = z.object({
  about: z.enum(ABOUT),
  text: TYPED,
  quote: TYPED.optional(),
  cause: ID.optional(),
  assignee: ID.optional(),
  replyTo: ID.optional(),
})
const CHANGE = z.union([z.object({ isResolved: z.boolean() }), z.object({ assignee: ID.nullable() })])
const NEW_REVIEW = z.object({ of: ID, word: TYPED.default('') })

/**
 * Below /api/{collection}/{id}: GET teamwork; POST remarks, PUT remarks/{remark}; POST reviews, PUT and DELETE
 * reviews/{review}. For all staff who may open the article; none of them writes to it. Each answers with what is there then
 * ({@link Teamwork}).
 */
export function teamworkEndpoints(kind: TeamworkKind): Endpoint[] {
  const refOf = (req: PayloadRequest) => ({ kind, document: documentOf(req) })
  const seen = async (req: PayloadRequest): Promise<Teamwork> => {
    const ref = refOf(req)
    await findTitle(req, ref)
    return {
      remarks: await findRemarks(req, ref),
      reviews: await findReviews(req, ref),
      colleagues: await findColleagues(req),
    }
  }
  return [
    staffEndpoint({ method: 'get', path: '/:id/teamwork', may: staff, answer: seen }),
    staffEndpoint({
      method: 'post',
      path: '/:id/remarks',
      may: staff,
      asked: NEW_REMARK,
      answer: async (req, remark) => {
        await addRemark(req, refOf(req), remark)
        return seen(req)
      },
    }),
    staffEndpoint({
      method: 'put',
      path: '/:id/remarks/:part',
      may: staff,
      asked: CHANGE,
      answer: async (req, change) => {
        if ('assignee' in change) await assignRemark(req, refOf(req), partOf(req), change.assignee)
        else await resolveRemark(req, refOf(req), partOf(req), change.isResolved)
        return seen(req)
      },
    }),
    staffEndpoint({
      method: 'post',
      path: '/:id/reviews',
      may: staff,
      asked: NEW_REVIEW,
      answer: async (req, asked) => {
        await askReview(req, refOf(req), asked)
        return seen(req)
      },
    }),
    staffEndpoint({
      method: 'put',
      path: '/:id/reviews/:part',
      may: staff,
      answer: async (req) => {
        await finishReview(req, refOf(req), partOf(req))
        return seen(req)
      },
    }),
    staffEndpoint({
      method: 'delete',
      path: '/:id/reviews/:part',
      may: staff,
      answer: async (req) => {
        await withdrawReview(req, refOf(req), partOf(req))
        return seen(req)
      },
    }),
  ]
}

function partOf(req: PayloadRequest): string {
  return String(req.routeParams?.part)
}

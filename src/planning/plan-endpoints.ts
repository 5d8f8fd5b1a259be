import { APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { staff } from '@/access/access'
import { mayUpdate } from '@/admin/may-update'
import { documentOf, staffEndpoint } from '@/admin/staff-endpoint'
import { cancelPlan, changePlan, plan } from './change-plans'
import { findPlansFor } from './find-plans'
import { PLAN_KINDS, type Plan, type PlannedCollection } from './plan'
import { LONGEST_MOMENT, readMoment } from './read-moment'

const WISH = z.object({ kind: z.enum(PLAN_KINDS), when: z.string().max(LONGEST_MOMENT) })

/** What is planned for a document, and whether the asker may plan. */
export interface Plans {
  plans: Plan[]
  mayPlan: boolean
}

/**
 * GET and POST /api/{collection}/{id}/plans, PUT and DELETE /api/{collection}/{id}/plans/{plan}: what is planned for a
 * document. All staff see it; who may publish the document plans, changes and cancels. Each answers with what is planned
 * then ({@link Plans}).
 */
export function planEndpoints(collection: PlannedCollection): Endpoint[] {
  const seen = async (req: PayloadRequest): Promise<Plans> => ({
    plans: (await findPlansFor(req, collection, documentOf(req))).map(publicPart),
    mayPlan: await mayPlan(req, collection),
  })
  return [
    staffEndpoint({ method: 'get', path: '/:id/plans', may: staff, answer: seen }),
    staffEndpoint({
      method: 'post',
      path: '/:id/plans',
      may: staff,
      asked: WISH,
      answer: async (req, { kind, when }) => {
        await refuseOthers(req, collection)
        await plan(req, { collection, document: documentOf(req), kind, at: momentOf(when) })
        return seen(req)
      },
    }),
    staffEndpoint({
      method: 'put',
      path: '/:id/plans/:plan',
      may: staff,
      asked: WISH,
      answer: async (req, { kind, when }) => {
        await refuseOthers(req, collection)
        const wish = { collection, document: documentOf(req), kind, at: momentOf(when) }
        await changePlan(req, String(req.routeParams?.plan), wish)
        return seen(req)
      },
    }),
    staffEndpoint({
      method: 'delete',
      path: '/:id/plans/:plan',
      may: staff,
      answer: async (req) => {
        await refuseOthers(req, collection)
        const of = { collection, document: documentOf(req) }
        await cancelPlan(req, String(req.routeParams?.plan), of)
        return seen(req)
      },
    }),
  ]
}

function publicPart({ id, kind, at, by, state, why }: Plan): Plan {
  return { id, kind, at, by, state, ...(why && { why }) }
}

/** Who may publish it may say when. */
function mayPlan(req: PayloadRequest, collection: PlannedCollection): Promise<boolean> {
  return mayUpdate(req, { relationTo: collection, value: documentOf(req) }, { _status: 'published' })
}

async function refuseOthers(req: PayloadRequest, collection: PlannedCollection): Promise<void> {
  if (!(await mayPlan(req, collection))) throw new Forbidden(req.t)
}

/** @throws APIError 400 in words */
function momentOf(when: string): Date {
  const read = readMoment(when, new Date())
  if ('why' in read) throw new APIError(read.why, 400, undefined, true)
  return read.at
}

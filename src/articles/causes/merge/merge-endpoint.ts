import { type Endpoint, Forbidden } from 'payload'
import { editors } from '@/access/access'
import { mergeCauses } from './merge-causes'

/** POST /api/causes/{id}/merge with `{ into }`: moves everything of the cause to the other one; for editors. */
export const mergeEndpoint: Endpoint = {
  path: '/:id/merge',
  method: 'post',
  handler: async (req) => {
    if (!editors({ req })) throw new Forbidden(req.t)
    const { into } = ((await req.json?.()) ?? {}) as { into?: unknown }
    return Response.json(await mergeCauses(req, String(req.routeParams?.id), String(into)))
  },
}

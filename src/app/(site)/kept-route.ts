import type { Route } from '../../../server/addresses.mjs'
import { makers } from '../../../server/made-answers.mjs'

/**
 * A route whose answer is kept until something in it changes. The server has Next load it for whoever asks first, and makes and keeps
 * its answers itself (docs/decisions/0041-kept-answers-past-next.md). Only in development they come this way each time.
 *
 * @param make takes the parts of the address, decoded; never rejects
 */
export function keptRoute<Params>(
  route: Route,
  make: (params: Params) => Promise<Response>,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  makers.set(route, (params) => make(params as Params))
  return async (_, { params }) => make(await params)
}

import { APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import type { z } from 'zod'

interface StaffEndpoint<Asked> {
  method: 'get' | 'post' | 'put' | 'delete'
  /** Below the path of the collection, or below `/api` for one of the configuration. */
  path: `/${string}`
  /** Who may ask: a rule of `access/access.ts`. Others get 403. */
  may: (args: { req: PayloadRequest }) => boolean
  /** What is asked: the query of a GET, the JSON body of any other; without it nothing is read. What does not fit gets 400. */
  asked?: z.ZodType<Asked>
  /** What an editor reads with that 400. */
  unreadable?: string
  /** What is no `Response` is sent as JSON. */
  answer: (req: PayloadRequest, asked: Asked) => Promise<Response | object>
}

/** The one way to write an endpoint for staff; `callStaff` asks it. Errors are answered by Payload, in words. */
export function staffEndpoint<Asked = undefined>(endpoint: StaffEndpoint<Asked>): Endpoint {
  const { answer, asked, may, method, path, unreadable = 'Deze vraag is niet te lezen.' } = endpoint
  return {
    method,
    path,
    handler: async (req) => {
      if (!may({ req })) throw new Forbidden(req.t)
      const read = asked?.safeParse(await whatIsAsked(req, method))
      if (read?.error) throw new APIError(unreadable, 400, undefined, true)
      const answered = await answer(req, read?.data as Asked)
      return answered instanceof Response ? answered : Response.json(answered)
    },
  }
}

async function whatIsAsked(req: PayloadRequest, method: string): Promise<unknown> {
  if (method === 'get') return Object.fromEntries(req.searchParams ?? [])
  // No JSON at all is asked for nothing.
  return req.json?.().catch(() => undefined)
}

/** The id in the path of an endpoint below a document. */
export function documentOf(req: PayloadRequest): string {
  return String(req.routeParams?.id)
}

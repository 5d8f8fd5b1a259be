import { APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { editors } from '@/access/access'
import { LONGEST_ADDRESS } from '@/mail/mailbox'
import { erasePerson } from '../erase-person'
import { exportPerson } from '../export-person'

/** Also what no longer counts as an address: it may have been stored when it did. */
const asked = z.object({ email: z.string().trim().max(LONGEST_ADDRESS).includes('@') })

/** What a person asks of the editors by their address, under `/api/comments/person`; by POST, to keep it out of logs. */
export const privacyEndpoints: Endpoint[] = [
  forEditors('/person/export', async (req, email) => Response.json(await exportPerson(req.payload, email))),
  forEditors('/person/erase', async (req, email) =>
    Response.json({ comments: await erasePerson(req, email) }),
  ),
]

function forEditors(
  path: string,
  answer: (req: PayloadRequest, email: string) => Promise<Response>,
): Endpoint {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      if (!editors({ req })) throw new Forbidden(req.t)
      const parsed = asked.safeParse(await req.json?.())
      if (!parsed.success) throw new APIError('Vul een geldig e-mailadres in.', 400, undefined, true)
      return answer(req, parsed.data.email)
    },
  }
}

import type { PayloadRequest } from 'payload'
import { deleteEach } from '@/platform/one-by-one'

/** What moved; the redirect names it, not its address: after another change it still ends at the right place. */
export interface Moved {
  relationTo: 'symptoms' | 'causes' | 'authors' | 'pages'
  value: string
}

/** Lets the old path of a page send readers on to its new one; nothing sends them away from the new one any more. */
export async function leaveRedirectAt(
  from: string,
  to: string,
  moved: Moved,
  req: PayloadRequest,
): Promise<void> {
  await deleteEach(req, 'redirects', { from: { in: [from, to] } })
  await req.payload.create({
    collection: 'redirects',
    data: { from, to: { type: 'reference', reference: moved } },
    req,
  })
}

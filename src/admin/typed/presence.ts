import { type Endpoint, Forbidden } from 'payload'
import { z } from 'zod'
import { staff } from '@/access/access'
import { deleteEach, updateEach } from '@/platform/one-by-one'
import { mayUpdate } from '../may-update'
import { documentOf, staffEndpoint } from '../staff-endpoint'
import { livingLocks, makeLock } from './living-locks'

/**
 * POST /api/{collection}/{id}/presence { isHere }: an editor works on it still, or left it. Only for who may change it, as
 * with the lock that Payload makes at the first letter.
 */
export function presence(collection: string): Endpoint {
  return staffEndpoint({
    method: 'post',
    path: '/:id/presence',
    may: staff,
    asked: z.object({ isHere: z.boolean() }),
    answer: async (req, { isHere }) => {
      const { payload, user } = req
      const document = documentOf(req)
      if (!user || !(await mayUpdate(req, { relationTo: collection, value: document })))
        throw new Forbidden(req.t)
      const locks = await livingLocks(payload, collection, document)
      const mine = locks.filter((lock) => lock.user === user.id)
      const id = { in: mine.map((lock) => lock.id) }
      if (!isHere) {
        await deleteEach(req, 'payload-locked-documents', { id })
      } else if (mine.length > 0) {
        // Its time is what counts.
        await updateEach(req, 'payload-locked-documents', { id }, {})
      } else if (locks.length === 0) {
        await makeLock(payload, collection, { document, user: user.id })
      }
      return { isMine: isHere && (mine.length > 0 || locks.length === 0) }
    },
  })
}

import { APIError, type CollectionBeforeDeleteHook } from 'payload'

/** A cause that articles list is not deleted: their figures would lose what they are about. */
export const refuseUsedCause: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'symptoms',
    where: { 'causes.cause': { equals: id } },
    trash: true,
    req,
  })
  if (totalDocs === 0) return
  const where = totalDocs === 1 ? '1 artikel' : `${totalDocs} artikelen`
  throw new APIError(`Deze oorzaak staat nog in ${where}. Haal haar daar eerst weg.`, 400, undefined, true)
}

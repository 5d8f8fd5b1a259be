import { APIError, type CollectionBeforeDeleteHook } from 'payload'

/** A cause that articles list is not deleted: their figures would lose what they are about. */
export const refuseUsedCause: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'symptoms',
    where: { 'causes.cause': { equals: id } },
    select: { title: true },
    depth: 0,
    limit: 5,
    trash: true,
    req,
  })
  if (totalDocs === 0) return
  const count = totalDocs === 1 ? '1 artikel' : `${totalDocs} artikelen`
  const titles = docs.map(({ title }) => `"${title}"`).join(', ')
  const message = `Deze oorzaak staat nog in ${count}: ${titles}${totalDocs > docs.length ? ' …' : ''}. Haal haar daar weg, of voeg haar samen met een andere.`
  throw new APIError(message, 400, undefined, true)
}

import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type GlobalBeforeChangeHook,
  type GlobalSlug,
  type PayloadRequest,
} from 'payload'
import { takeTurn } from '@/platform/turns'

/** A client says which version it read: the `updatedAt` of what it got, or of the newest draft. */
const HEADER = 'x-based-on'

/** What is stored instead, for whoever is refused. */
export interface Stored {
  /** ISO 8601. */
  updatedAt: string
  /** The version, where there are any. */
  version?: string
}

interface Newest extends Stored {
  /** Id of the user who stored it, where that is known. */
  changedBy?: string | null
}

/** 409 for a change of an older version than the stored one: two editors, or two windows of one. Who says nothing is not asked. */
export const refuseOlder: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update')
    await refuse(req, `${collection.slug}/${originalDoc.id}`, () =>
      newestOf(req, collection.slug, originalDoc.id),
    )
  return data
}

export const refuseOlderSettings: GlobalBeforeChangeHook = async ({ data, global, req }) => {
  await refuse(req, `globals/${global.slug}`, async () => {
    const { updatedAt } = await req.payload.findGlobal({ slug: global.slug as GlobalSlug, depth: 0 })
    return updatedAt ? { updatedAt } : undefined
  })
  return data
}

async function refuse(
  req: PayloadRequest,
  name: string,
  find: () => Promise<Newest | undefined>,
): Promise<void> {
  const stated = req.headers.get(HEADER)
  if (stated === null) return
  const read = Date.parse(stated)
  if (Number.isNaN(read)) throw new APIError(`${HEADER} noemt geen tijdstip.`, 400, undefined, true)
  // Until it is stored: of two at the same moment, the second one finds what the first one stored.
  if (!(await takeTurn(req.payload, name))) return
  const newest = await find()
  if (!newest || Date.parse(newest.updatedAt) === read) return
  const { changedBy, ...stored } = newest
  throw new APIError(await wordsFor(req, changedBy), 409, { stored }, true)
}

/** Not in the transaction of `req`, which may have begun before the other change was stored. */
async function newestOf(req: PayloadRequest, slug: string, id: string): Promise<Newest | undefined> {
  const collection = slug as CollectionSlug
  if (!req.payload.collections[collection].config.versions?.drafts) {
    const { docs } = await req.payload.find({
      collection,
      where: { id: { equals: id } },
      depth: 0,
      limit: 1,
      pagination: false,
      trash: true,
      select: { updatedAt: true },
    })
    return docs[0] as Newest | undefined
  }
  const { docs } = await req.payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    trash: true,
    select: { version: { updatedAt: true, changedBy: true } },
  })
  const [newest] = docs
  return newest && { ...(newest.version as unknown as Newest), version: String(newest.id) }
}

async function wordsFor(req: PayloadRequest, changedBy: string | null | undefined): Promise<string> {
  const rest = 'nadat u het las. Uw tekst is niet opgeslagen.'
  if (changedBy && changedBy === req.user?.id) return `U hebt dit elders gewijzigd ${rest}`
  const user =
    changedBy &&
    (await req.payload.findByID({ collection: 'users', id: changedBy, depth: 0, disableErrors: true }))
  return `${user ? user.name : 'Iemand'} heeft dit gewijzigd ${rest}`
}

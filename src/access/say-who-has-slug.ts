import { type AfterErrorHook, type CollectionSlug, type PayloadRequest, ValidationError } from 'payload'
import { toSlug } from './slug'

interface Holder {
  title?: string | null
  name?: string | null
  deletedAt?: string | null
}

/** Payload says of an address that is taken only that the field is not valid: here, who has it, also in the trash. */
export const sayWhoHasSlug: AfterErrorHook = async ({ collection, error, req }) => {
  if (!collection || !(error instanceof ValidationError) || !isOfSlug(error, req)) return
  const { slug, title, name } = (req.data ?? {}) as Record<string, unknown>
  const wanted = toSlug(slug || title || name)
  if (!wanted) return
  const holder = await findHolder(req, collection.slug, wanted)
  const message = wordsFor(wanted, holder)
  return {
    status: 400,
    response: { errors: [{ name: error.name, message, data: { errors: [{ path: 'slug', message }] } }] },
  }
}

function isOfSlug({ data }: ValidationError, req: PayloadRequest): boolean {
  return data.errors.some(
    ({ path, message }) => path === 'slug' && message === req.t('error:valueMustBeUnique'),
  )
}

async function findHolder(
  req: PayloadRequest,
  collection: string,
  slug: string,
): Promise<Holder | undefined> {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { slug: { equals: slug } },
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
  })
  return docs[0] as Holder | undefined
}

function wordsFor(slug: string, holder: Holder | undefined): string {
  const name = holder?.title || holder?.name
  const of = name ? `"${name}"` : 'iets anders'
  return holder?.deletedAt
    ? `Het adres "${slug}" is nog van ${of}, in de prullenbak. Kies een ander adres, zet dat terug of verwijder het voorgoed.`
    : `Het adres "${slug}" is al van ${of}. Kies een ander adres.`
}

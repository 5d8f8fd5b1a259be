import type { AfterErrorHook, CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { beforeEachDocument } from './before-each-document'
import { type Chosen, chosenIn } from './chosen-in'
import { fieldRefused } from './field-refused'

/**
 * Refuses, in words and at its field, to store that a document leads to one that is not there any more: somebody deleted or merged it
 * while the form was open. Payload looks only where a field has a filter and the document is no draft. SQLite answers 500, and
 * nothing that is typed is stored any more; MongoDB stores it, and readers miss what was chosen. What stood there before is left alone.
 */
export const refuseGone = beforeEachDocument('beforeChange', check)

interface Change {
  data: Record<string, unknown>
  originalDoc?: unknown
  req: PayloadRequest
  collection?: Owner
  global?: Owner
}

interface Owner {
  slug: string
  flattenedFields: FlattenedField[]
}

async function check({ collection, data, global, originalDoc, req }: Change): Promise<unknown> {
  const owner = collection ?? global
  // An older version is brought back as it was.
  if (!owner || req.context.restoresVersion) return data
  const known = new Set(chosenIn(owner.flattenedFields, originalDoc).map(keyOf))
  const fresh = chosenIn(owner.flattenedFields, data).filter((chosen) => !known.has(keyOf(chosen)))
  for (const slug of new Set(fresh.map(({ collection }) => collection))) {
    const ofOne = fresh.filter(({ collection }) => collection === slug)
    const there = await findThere(req, slug as CollectionSlug, ofOne)
    const gone = ofOne.find(({ id }) => !there.has(id))
    if (gone) throw fieldRefused(req, collection?.slug, gone.path, wordsFor(gone, owner.flattenedFields))
  }
  return data
}

const keyOf = ({ collection, id }: Chosen): string => `${collection} ${id}`

/** In the trash is there: who chose it can still have it back. */
async function findThere(
  req: PayloadRequest,
  collection: CollectionSlug,
  chosen: Chosen[],
): Promise<Set<string>> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    where: { id: { in: [...new Set(chosen.map(({ id }) => id))] } },
    select: {},
    limit: 0,
    pagination: false,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}

/** The row too: of a hundred causes, who has the form open must find the one. */
function wordsFor({ path }: Chosen, fields: FlattenedField[]): string {
  const [name, row] = path.split('.')
  const { label } = (fields.find((field) => field.name === name) ?? {}) as { label?: unknown }
  const place = `${typeof label === 'string' ? label : name}${/^\d+$/.test(row ?? '') ? ` (rij ${Number(row) + 1})` : ''}`
  return `${place}: wat hier is gekozen, is er niet meer. Iemand heeft het verwijderd of samengevoegd. Haal het weg of kies iets anders; dan kunt u opslaan.`
}

/** What went in the very moment between the look and the write: SQLite stored nothing, and Payload calls it a fault of its own. */
export const answerGone: AfterErrorHook = ({ error }) =>
  isLoose(error) ? { status: 409, response: { errors: [{ message: GONE_JUST_NOW }] } } : undefined

const GONE_JUST_NOW =
  'Iets wat hierin is gekozen, is op dit moment door iemand anders verwijderd of samengevoegd. Er is niets opgeslagen; laad de pagina opnieuw.'

function isLoose(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.message.includes('FOREIGN KEY constraint failed') || isLoose(error.cause))
  )
}

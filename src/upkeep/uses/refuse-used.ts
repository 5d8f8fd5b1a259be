import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { findUses, type Shown, type Use } from './find-uses'

const NAMED = 5

/** What an editor reads who deletes something that is in use; `places` says how many there are, and names some. */
const WORDS: Record<Shown, (places: string) => string> = {
  causes: (places) =>
    `Deze oorzaak staat nog in ${places}. Haal haar daar weg, of voeg haar samen met een andere.`,
  sources: (places) =>
    `Deze bron staat nog in ${places}. Haal haar daar weg, of voeg haar samen met een andere.`,
  authors: (places) => `Deze auteur staat nog in ${places}. Zet daar eerst iemand anders.`,
  media: (places) =>
    `Deze afbeelding staat nog in ${places}. Haal haar daar weg, of vervang hier het bestand door een ander.`,
}

/** What something shows is not deleted, nor put in the trash: it would vanish there without a word. */
export function refuseUsed(collection: Shown): {
  beforeChange: CollectionBeforeChangeHook
  beforeDelete: CollectionBeforeDeleteHook
} {
  const refuse = async (req: PayloadRequest, id: string) => {
    const uses = await findUses(req, collection, id)
    if (uses.length > 0) throw new APIError(WORDS[collection](placesOf(uses)), 400, undefined, true)
  }
  return {
    beforeChange: async ({ data, originalDoc, req }) => {
      if (data.deletedAt && originalDoc?.id && !originalDoc.deletedAt) await refuse(req, originalDoc.id)
      return data
    },
    beforeDelete: ({ id, req }) => refuse(req, String(id)),
  }
}

function placesOf(uses: Use[]): string {
  const areArticles = uses.every(({ collection }) => collection === 'symptoms')
  const [one, many] = areArticles ? ['artikel', 'artikelen'] : ['plaats', 'plaatsen']
  const titles = uses.slice(0, NAMED).map(({ title }) => `"${title}"`)
  return `${uses.length} ${uses.length === 1 ? one : many}: ${titles.join(', ')}${uses.length > NAMED ? ' …' : ''}`
}

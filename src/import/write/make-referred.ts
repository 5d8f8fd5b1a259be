import type { Payload } from 'payload'
import { makeOnce } from './make-once'
import { matchAuthors, type PlannedAuthor } from './match-authors'
import { matchCauses, type PlannedCause } from './match-causes'

/** The id of a cause that an article refers to, which is made where it is not there. */
export async function makeCause(payload: Payload, cause: PlannedCause): Promise<string> {
  const make = async ({ name, term, slug, kind }: PlannedCause): Promise<string> => {
    const data = { name, term, slug, kind }
    return (await payload.create({ collection: 'causes', data, select: { slug: true }, depth: 0 })).id
  }
  return makeOnce(cause, make, async () => (await matchCauses(payload, [cause]))[0])
}

/** The same of an author. */
export async function makeAuthor(payload: Payload, author: PlannedAuthor): Promise<string> {
  const make = async ({ name, slug }: PlannedAuthor): Promise<string> =>
    (await payload.create({ collection: 'authors', data: { name, slug }, depth: 0 })).id
  return makeOnce(author, make, async () => (await matchAuthors(payload, [author.name]))[0])
}

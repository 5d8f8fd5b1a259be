import type { PayloadRequest } from 'payload'
import type { Symptom } from '@/payload-types'

/** More titles than this make the page of a form slow. */
const MOST_TITLES = 2_000

/**
 * The articles that a form can choose from, drafts as well, by title, for the user who asks. A draft that nobody gave a title yet
 * would be an empty line there.
 */
export async function findSymptomTitles(
  req: PayloadRequest,
): Promise<Pick<Symptom, 'id' | 'title' | 'slug'>[]> {
  const { docs } = await req.payload.find({
    collection: 'symptoms',
    draft: true,
    select: { title: true, slug: true },
    sort: 'title',
    limit: MOST_TITLES,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.filter(({ title }) => title)
}

import type { Payload } from 'payload'
import type { Cause, Symptom } from '@/payload-types'
import { findPublic } from '@/platform/find-public'
import type { ListedCause } from '@/text/blocks/cause-list/tier'
import { type Article, toFigures } from '../article'

/** What a comparison shows of a published article. */
export interface Compared extends Pick<Article, 'id' | 'slug' | 'title' | 'figures'> {
  causes: Pick<ListedCause, 'id' | 'name' | 'term' | 'slug' | 'casesPerYear' | 'source' | 'note'>[]
}

/**
 * What a comparison shows of the published article at an address; null where there is none for the public. Not the whole
 * article: who asks for one comparison after the other would have all of them read.
 */
export async function findCompared(payload: Payload, slug: string): Promise<Compared | null> {
  const [symptom] = await findPublic<Symptom>(payload, {
    collection: 'symptoms',
    where: { slug: { equals: slug } },
    select: { slug: true, title: true, causes: true, figuresSource: true },
    limit: 1,
  })
  if (!symptom) return null
  const rows = symptom.causes ?? []
  const causes = await findPublic<Pick<Cause, 'id' | 'name' | 'term' | 'slug'>>(payload, {
    collection: 'causes',
    where: { id: { in: rows.map(({ cause }) => String(cause)) } },
    select: { name: true, term: true, slug: true },
  })
  const byId = new Map(causes.map((cause) => [cause.id, cause]))
  return {
    id: symptom.id,
    slug,
    title: symptom.title,
    figures: toFigures(symptom),
    causes: rows.flatMap(({ cause: id, casesPerYear, source, note }) => {
      const cause = byId.get(String(id))
      if (!cause) return []
      const { name, term, slug } = cause
      return [
        {
          id: cause.id,
          name,
          term: term ?? null,
          slug,
          casesPerYear,
          source: source ?? null,
          note: note ?? null,
        },
      ]
    }),
  }
}

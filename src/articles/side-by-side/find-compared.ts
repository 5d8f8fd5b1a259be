import type { Payload } from 'payload'
import type { Cause, Symptom } from '@/payload-types'
import { findPublic } from '@/platform/find-public'
import type { ListedCause } from '@/text/blocks/cause-list/tier'
import { type Article, toFigures } from '../article'
import { rangeOf } from '../figures/range-of'
import { findSources } from '../sources/find-sources'
import { sourceName } from '../sources/source-name'

/** What a comparison shows of a published article. */
export interface Compared extends Pick<Article, 'id' | 'slug' | 'title' | 'figures'> {
  causes: Pick<
    ListedCause,
    'id' | 'name' | 'term' | 'slug' | 'casesPerYear' | 'range' | 'year' | 'source' | 'note'
  >[]
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
  const sources = await findSources(
    payload,
    rows.flatMap(({ sourceRecord }) => (sourceRecord ? String(sourceRecord) : [])),
  )
  const byId = new Map(causes.map((cause) => [cause.id, cause]))
  return {
    id: symptom.id,
    slug,
    title: symptom.title,
    figures: toFigures(symptom),
    causes: rows.flatMap((row) => {
      const { cause: id, casesPerYear, source, note } = row
      const cause = byId.get(String(id))
      const record = sources.get(String(row.sourceRecord))
      if (!cause) return []
      const { name, term, slug } = cause
      return [
        {
          id: cause.id,
          name,
          term: term ?? null,
          slug,
          casesPerYear,
          range: rangeOf(row),
          year: row.year ?? null,
          source: (record && sourceName(record)) || source || null,
          note: note ?? null,
        },
      ]
    }),
  }
}

import { isDeepStrictEqual } from 'node:util'
import type { Symptom } from '@/payload-types'
import type { ParsedArticle } from '../text/parsed-article'
import { toLexical } from './to-lexical'
import { withoutNoise } from './without-noise'

/** The ids of what an article refers to, in the order of the file. */
export interface Ids {
  causes: string[]
  authors: string[]
  pictures: string[]
}

type CauseRows = NonNullable<Symptom['causes']>
type FromFile =
  | 'title'
  | 'body'
  | 'causes'
  | 'synonyms'
  | 'englishTerms'
  | 'authors'
  | 'publishedAt'
  | 'lastUpdated'

/** What a file says about an article; what it does not say is left out. */
type ArticleContent = Pick<Symptom, 'title' | 'body' | 'causes'> & Partial<Pick<Symptom, FromFile>>

/** The content to store. What editors added to the row of a cause in `stored` (source, note) stays. */
export function articleContent(
  article: ParsedArticle,
  ids: Ids,
  stored: Symptom | undefined,
): ArticleContent {
  const { title, synonyms, englishTerms, publishedAt, lastUpdated } = article
  const rows = new Map((stored?.causes ?? []).map((row) => [row.cause, row]))
  const causes: CauseRows = article.causes.map(({ casesPerYear }, index) => {
    const cause = ids.causes[index] ?? ''
    return { ...rows.get(cause), cause, casesPerYear }
  })
  return {
    title,
    body: toLexical(article.blocks, ids.pictures),
    causes,
    ...(synonyms.length > 0 && { synonyms }),
    ...(englishTerms.length > 0 && { englishTerms }),
    ...(ids.authors.length > 0 && { authors: ids.authors }),
    ...(publishedAt && { publishedAt }),
    ...(lastUpdated && { lastUpdated }),
  }
}

/** The fields of the content that are otherwise in the stored article. */
export function changedFields(content: ArticleContent, stored: Symptom): FromFile[] {
  const fields = Object.keys(content) as FromFile[]
  return fields.filter((field) => !isDeepStrictEqual(essence(field, content), essence(field, stored)))
}

function essence(field: FromFile, from: ArticleContent): unknown {
  if (field === 'body') return withoutNoise(from.body)
  // The order of the rows says nothing: readers see them by their numbers.
  if (field === 'causes') return new Map(from.causes?.map(({ cause, casesPerYear }) => [cause, casesPerYear]))
  return from[field]
}

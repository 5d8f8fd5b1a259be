import type { Payload } from 'payload'
import { outline } from './outline'

/** By their addresses here. */
export type Documents = Record<
  string,
  {
    title: string
    status: string
    text: string
    causes: number
    authors: number
    synonyms: string[]
    comments: string[]
  }
>

export type Redirects = Record<string, string>

/** All that imports made, with what people see of it. */
export async function documentsOf(payload: Payload): Promise<Documents> {
  const documents: Documents = {}
  const all = { depth: 0, pagination: false, draft: true, where: { importedFrom: { exists: true } } } as const
  const { docs: comments } = await payload.find({ collection: 'comments', depth: 0, pagination: false })
  for (const collection of ['symptoms', 'pages'] as const) {
    const { docs } = await payload.find({ collection, ...all })
    for (const doc of docs) {
      const path = collection === 'pages' ? `/${doc.slug}` : `/symptomen/${doc.slug}`
      documents[path] = {
        title: doc.title,
        status: doc._status ?? '',
        text: outline(doc.body),
        causes: 'causes' in doc ? (doc.causes ?? []).length : 0,
        authors: 'authors' in doc ? (doc.authors ?? []).length : 0,
        synonyms: 'synonyms' in doc ? (doc.synonyms ?? []) : [],
        comments: comments
          .filter(({ symptom }) => symptom === doc.id)
          .map(({ body }) => body)
          .sort(),
      }
    }
  }
  return documents
}

/** Where old addresses lead. */
export async function redirectsOf(payload: Payload): Promise<Redirects> {
  const { docs } = await payload.find({ collection: 'redirects', depth: 1, pagination: false })
  return Object.fromEntries(
    docs.map(({ from, to }) => {
      const { relationTo, value } = to?.reference ?? {}
      const slug = typeof value === 'object' ? value?.slug : undefined
      return [from, relationTo === 'pages' ? `/${slug}` : `/symptomen/${slug}`]
    }),
  )
}

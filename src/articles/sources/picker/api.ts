import { callStaff } from '@/admin/call-staff'
import type { Source } from '@/payload-types'
import type { SourceKind } from '../source-kinds'

/** What the editor of figures shows of a source. */
export type SourceLabel = Pick<Source, 'id' | 'title' | 'publisher' | 'year'>

/** A source that is to be made. */
export interface NewSource {
  title: string
  publisher: string
  /** Empty where nobody knows. */
  year: string
  url: string
  kind: SourceKind
}

const SHOWN = ['title', 'publisher', 'year'] as const

/** Sources whose title, publisher or address holds the text; the first ten. @throws Refused */
export async function suggestSources(text: string, signal: AbortSignal): Promise<SourceLabel[]> {
  const query = new URLSearchParams({ limit: '10', depth: '0', sort: 'title' })
  for (const [index, field] of ['title', 'publisher', 'url'].entries()) {
    query.set(`where[or][${index}][${field}][contains]`, text)
  }
  return find(query, signal)
}

/** One page of the API. */
export const MOST_SOURCES = 100

/** The sources with these ids, at most {@link MOST_SOURCES}. @throws Refused */
export async function fetchSources(ids: readonly string[]): Promise<SourceLabel[]> {
  const query = new URLSearchParams({ limit: String(MOST_SOURCES), depth: '0', trash: 'true' })
  for (const [index, id] of ids.entries()) query.set(`where[id][in][${index}]`, id)
  return find(query)
}

/** @throws Refused, also where there is a record of this source already */
export async function makeSource({ title, publisher, year, url, kind }: NewSource): Promise<SourceLabel> {
  const body = { title, publisher, year: year ? Number(year) : null, url, kind }
  return (await callStaff<{ doc: SourceLabel }>('POST', '/api/sources', { body })).doc
}

/** As it is shown: `Titel (Nivel, 2023)`. */
export function fullSourceName({ title, publisher, year }: SourceLabel): string {
  const from = [publisher, year].filter(Boolean).join(', ')
  return from ? `${title} (${from})` : title
}

async function find(query: URLSearchParams, signal?: AbortSignal): Promise<SourceLabel[]> {
  for (const field of SHOWN) query.set(`select[${field}]`, 'true')
  const call = signal ? { signal } : {}
  return (await callStaff<{ docs: SourceLabel[] }>('GET', `/api/sources?${query}`, call)).docs
}

import { callStaff } from '@/admin/call-staff'

/** What a link can lead to: a document by its id, or by the address that readers know it by. */
export interface Target {
  relationTo: 'symptoms' | 'causes' | 'pages'
  label: string
  id?: string
  slug?: string
}

interface Suggestion {
  title: string
  path: string
  why?: string
}

/** Drafts are few, and readers' search does not know them. */
const MOST_DRAFTS = 5

/**
 * What is called so: what the search box of the site offers, which knows terms, brands and synonyms, and drafts by their
 * titles. @throws Refused
 */
export async function findTargets(typed: string, signal: AbortSignal): Promise<Target[]> {
  const query = typed.trim()
  if (query.length < 2) return []
  const path = `/zoeken/suggesties?q=${encodeURIComponent(query)}`
  const { suggestions } = await callStaff<{ suggestions: Suggestion[] }>('GET', path, { signal })
  const drafts = await Promise.all([
    findDrafts('symptoms', query, signal),
    findDrafts('pages', query, signal),
  ])
  return [...suggestions.flatMap(toTarget), ...drafts.flat()]
}

async function findDrafts(
  relationTo: 'symptoms' | 'pages',
  query: string,
  signal: AbortSignal,
): Promise<Target[]> {
  const asked = new URLSearchParams({
    'where[title][contains]': query,
    'where[_status][not_equals]': 'published',
    'select[title]': 'true',
    depth: '0',
    limit: String(MOST_DRAFTS),
  })
  const { docs } = await callStaff<{ docs: { id: string; title: string }[] }>(
    'GET',
    `/api/${relationTo}?${asked}`,
    {
      signal,
    },
  )
  return docs.map(({ id, title }) => ({ relationTo, id, label: `${title} (concept)` }))
}

const BEGINNINGS = [
  ['/symptomen/', 'symptoms', 'symptoom'],
  ['/oorzaken/', 'causes', 'oorzaak'],
] as const

/** Authors are no place that a text links to. */
export function toTarget({ path, title, why }: Suggestion): Target[] {
  const more = (kind: string) => `${title} (${[...new Set([kind, why])].filter(Boolean).join('; ')})`
  for (const [beginning, relationTo, kind] of BEGINNINGS) {
    if (path.startsWith(beginning))
      return [{ relationTo, slug: path.slice(beginning.length), label: more(kind) }]
  }
  const isPage = /^\/[^/]+$/.test(path)
  return isPage ? [{ relationTo: 'pages', slug: path.slice(1), label: more('pagina') }] : []
}

/** The id of a target, which the site may have to be asked for. @throws Refused */
export async function idOfTarget({ id, relationTo, slug = '' }: Target): Promise<string | undefined> {
  if (id) return id
  const asked = new URLSearchParams({
    'where[slug][equals]': slug,
    'select[slug]': 'true',
    depth: '0',
    limit: '1',
  })
  const { docs } = await callStaff<{ docs: { id: string }[] }>('GET', `/api/${relationTo}?${asked}`)
  return docs[0]?.id
}

/** What the document is called that a link leads to; undefined where it is gone. */
export async function nameOfTarget(relationTo: string, id: string): Promise<string | undefined> {
  const doc = await callStaff<{ title?: string; name?: string }>(
    'GET',
    `/api/${relationTo}/${id}?depth=0&draft=true`,
  ).catch(() => undefined)
  return doc?.title ?? doc?.name
}

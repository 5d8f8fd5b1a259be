import type { Cause } from '@/payload-types'
import type { CauseKind } from './cause-kinds'
import type { CauseLabel } from './cause-row'
import { toLabel } from './to-label'

/** A cause that is to be made. */
export interface NewCause {
  name: string
  term?: string | undefined
  kind: CauseKind
}

/** All labels in one request: the causes with these ids, those with these names, and the causes above them. */
export async function fetchLabels(asked: { ids?: string[]; names?: string[] }): Promise<CauseLabel[]> {
  return (await post<{ causes: CauseLabel[] }>('/api/causes/labels', asked)).causes
}

/** @throws Error with words for the editor */
export async function makeCauses(causes: readonly NewCause[]): Promise<CauseLabel[]> {
  return (await post<{ causes: CauseLabel[] }>('/api/causes/make', { causes })).causes
}

/** Causes whose name, term or synonym holds the text; the best ten. */
export async function suggestCauses(text: string, signal: AbortSignal): Promise<CauseLabel[]> {
  const query = new URLSearchParams({ limit: '10', depth: '0', joins: 'false', sort: 'name' })
  for (const [index, field] of ['name', 'term', 'synonyms'].entries()) {
    query.set(`where[or][${index}][${field}][contains]`, text)
  }
  for (const field of ['name', 'term', 'kind', 'parent', 'synonyms']) query.set(`select[${field}]`, 'true')
  const answer = await fetch(`/api/causes?${query}`, { credentials: 'include', signal })
  if (!answer.ok) return []
  return ((await answer.json()) as { docs: Cause[] }).docs.map(toLabel)
}

async function post<Result>(path: string, body: object): Promise<Result> {
  const answer = await fetch(path, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  const json = await answer.json().catch(() => ({}))
  if (answer.ok) return json as Result
  const { errors } = json as { errors?: { message?: string }[] }
  throw new Error(errors?.[0]?.message ?? 'Dat lukte niet. Probeer het opnieuw.')
}

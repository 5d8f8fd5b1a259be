import { callStaff } from '@/admin/call-staff'
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
  return (await callStaff<{ causes: CauseLabel[] }>('POST', '/api/causes/labels', { body: asked })).causes
}

/** @throws Refused */
export async function makeCauses(causes: readonly NewCause[]): Promise<CauseLabel[]> {
  return (await callStaff<{ causes: CauseLabel[] }>('POST', '/api/causes/make', { body: { causes } })).causes
}

/** Causes whose name, term or synonym holds the text; the best ten. @throws Refused */
export async function suggestCauses(text: string, signal: AbortSignal): Promise<CauseLabel[]> {
  const query = new URLSearchParams({ limit: '10', depth: '0', joins: 'false', sort: 'name' })
  for (const [index, field] of ['name', 'term', 'synonyms'].entries()) {
    query.set(`where[or][${index}][${field}][contains]`, text)
  }
  for (const field of ['name', 'term', 'kind', 'parent', 'synonyms']) query.set(`select[${field}]`, 'true')
  const { docs } = await callStaff<{ docs: Cause[] }>('GET', `/api/causes?${query}`, { signal })
  return docs.map(toLabel)
}

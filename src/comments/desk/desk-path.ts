import { deskPage } from './desk-page'
import type { DeskFilter } from './filter'
import type { Queue } from './queues'

/** The names that the filter has in the address of the desk. */
export const FILTER_NAMES = {
  article: 'artikel',
  address: 'adres',
  text: 'tekst',
  from: 'vanaf',
  until: 'tot',
} as const satisfies Record<keyof DeskFilter, string>

/** The address of a queue in the admin, with what is looked for. */
export function deskPath(queue: Queue, filter: DeskFilter = {}): string {
  const query = new URLSearchParams({ wachtrij: queue })
  for (const [field, name] of Object.entries(FILTER_NAMES)) {
    const value = filter[field as keyof DeskFilter]
    if (value) query.set(name, value)
  }
  return `/admin${deskPage.path}?${query}`
}

/** The filter out of the address; what is there twice or empty counts as absent. */
export function readFilter(query: Record<string, string | string[] | undefined>): DeskFilter {
  const given = Object.entries(FILTER_NAMES).flatMap(([field, name]) => {
    const value = query[name]
    return typeof value === 'string' && value.trim() ? [[field, value.trim()]] : []
  })
  return Object.fromEntries(given)
}

import type { Payload } from 'payload'

const KEY = 'standard-pages'

/** The slugs of the standard pages that were made on this site once, and perhaps deleted since. */
export async function madePages(payload: Payload): Promise<string[]> {
  return (await payload.kv.get<string[]>(KEY)) ?? []
}

export async function rememberMadePages(payload: Payload, slugs: readonly string[]): Promise<void> {
  await payload.kv.set(KEY, [...new Set([...(await madePages(payload)), ...slugs])])
}

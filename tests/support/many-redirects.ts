import type { Payload } from 'payload'
import { unique } from './client'

export interface ManyRedirects {
  /** When each changed, by id. */
  stored: Map<string, string>
  /** What their addresses begin with, and no other's. */
  start: string
}

/** Stores redirects past all hooks, each with the date that is given for its number, from 1 on. */
export async function storeRedirects(
  payload: Payload,
  count: number,
  dateOf: (number: number) => string,
): Promise<ManyRedirects> {
  const start = `/${unique('gelezen').toLowerCase()}-`
  const stored = new Map<string, string>()
  for (let number = 1; number <= count; number += 1) {
    const updatedAt = dateOf(number)
    const data = { from: `${start}${number}`, to: { type: 'custom', url: '/' }, updatedAt }
    const { id } = await payload.db.create({ collection: 'redirects', data })
    stored.set(String(id), new Date(updatedAt).toISOString())
  }
  return { stored, start }
}

export async function deleteRedirects(payload: Payload, { start }: ManyRedirects): Promise<void> {
  await payload.db.deleteMany({ collection: 'redirects', where: { from: { contains: start } } })
}

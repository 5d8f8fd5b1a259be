import type { Payload } from 'payload'
import { findRedirect } from './find-redirect'
import { isLive } from './live'
import { normalAddress } from './normal-address'
import { targetOf } from './redirect-target'

/** Where an old or misspelled address leads to in the end; null where nothing does, or only in a circle. */
export async function followRedirects(from: string, payload: Payload): Promise<string | null> {
  const seen = new Set<string>()
  let end: string | null = null
  let at = normalAddress(from)
  // A capital, and nothing else is wrong.
  if (at !== from && (await isLive(at, payload))) return at
  // The admin refuses loops; one can still come about when two editors save at once.
  while (!seen.has(at)) {
    seen.add(at)
    const next = await nextAddress(at, payload)
    if (next === null) return end
    end = next
    at = normalAddress(next)
    if (!at.startsWith('/') || (await isLive(at, payload))) return end
  }
  return null
}

async function nextAddress(from: string, payload: Payload): Promise<string | null> {
  const redirect = await findRedirect(payload, from)
  return targetOf(redirect?.to, payload)
}

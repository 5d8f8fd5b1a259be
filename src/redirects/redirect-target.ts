import type { Payload, PayloadRequest } from 'payload'
import type { Redirect } from '@/payload-types'
import { authorPath, causePath, pagePath, symptomPath } from '@/ui/paths'

const PATHS = { symptoms: symptomPath, causes: causePath, authors: authorPath, pages: pagePath }

/** Whether a redirect may lead there: a page of this site, or an encrypted site elsewhere; no scripts. */
export function isRedirectTarget(value: unknown): boolean {
  return /^(\/(?!\/)|https:\/\/)\S*$/.test(String(value ?? ''))
}

/** Where a redirect leads by itself, before others are followed; null where nothing is there for readers. */
export async function targetOf(
  to: Redirect['to'] | undefined,
  payload: Payload,
  req?: PayloadRequest,
): Promise<string | null> {
  if (to?.type === 'custom') return isRedirectTarget(to.url) ? inAscii(to.url ?? '') : null
  const reference = to?.reference
  if (!reference?.value) return null
  const { relationTo, value } = reference
  const id = typeof value === 'string' ? value : value.id
  const doc = await payload.findByID({
    collection: relationTo,
    id,
    depth: 0,
    disableErrors: true,
    ...(req && { req }),
  })
  const isPublic = doc && !doc.deletedAt && (!('_status' in doc) || doc._status === 'published')
  return isPublic && doc.slug ? PATHS[relationTo](doc.slug) : null
}

/** As it can stand in a header, which holds no other letters. */
function inAscii(address: string): string {
  return address.toWellFormed().replace(/[^\x21-\x7e]/gu, encodeURIComponent)
}

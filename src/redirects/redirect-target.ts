import type { Payload, PayloadRequest } from 'payload'
import type { Redirect } from '@/payload-types'
import { authorPath, causePath, pagePath, symptomPath } from '@/ui/paths'

const PATHS = { symptoms: symptomPath, causes: causePath, authors: authorPath, pages: pagePath }

/** Browsers take `/x/../y` and `/%2e/y` for `/y`, and a loop over them would not be seen. */
const DOTS = /\/(\.|%2e){1,2}([/?#]|$)/i

/** Whether a redirect may lead there: a page of this site, or an encrypted site elsewhere; no scripts. */
export function isRedirectTarget(value: unknown): boolean {
  const target = String(value ?? '')
  // A backslash is a slash to browsers: `/\\x` is another site.
  if (!/^(\/(?!\/)|https:\/\/)[^\s\\]*$/.test(target) || !URL.canParse(target, 'https://here.invalid'))
    return false
  return !DOTS.test(target)
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

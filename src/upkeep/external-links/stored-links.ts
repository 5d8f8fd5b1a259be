import type { Payload, Where } from 'payload'
import type { Source } from '@/payload-types'

/*
 * The door to what is found out about the address of a source. Skipped are the access rules, the hooks and the expiry of kept
 * pages: no reader sees it, and whether the source is a duplicate does not change.
 */

type Asked = Pick<Source, 'id' | 'url' | 'link'>

/** Notes that an address is about to be asked, so that another process leaves it alone. @returns whether it was the first */
export async function claimLink(payload: Payload, { id, link }: Asked, now: Date): Promise<boolean> {
  const asked = link?.checkedAt
  const where: Where = {
    and: [
      { id: { equals: id } },
      asked ? { 'link.checkedAt': { equals: asked } } : { 'link.checkedAt': { exists: false } },
    ],
  }
  const data = { link: { ...link, checkedAt: now.toISOString() } }
  return Boolean(
    await payload.db.updateOne({ collection: 'sources', where, data, options: { atomic: true } }),
  )
}

/** Stores what an address answered, unless an editor has put another one in its place. */
export async function storeLink(payload: Payload, { id, url }: Asked, link: Source['link']): Promise<void> {
  const where: Where = { and: [{ id: { equals: id } }, { url: { equals: url } }] }
  await payload.db.updateOne({ collection: 'sources', where, data: { link } })
}

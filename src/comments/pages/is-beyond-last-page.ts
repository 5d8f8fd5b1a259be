import { setImmediate } from 'node:timers/promises'
import { payloadClient } from '@/platform/payload-client'
import { addressAt } from '../../../server/addresses.mjs'
import { findLastPage } from './find-last-page'

/**
 * Whether a path is that of a page of comments which its article does not have: such numbers are made up as fast as somebody
 * can count, so the server asks before a page is made for one. Asks the database each time.
 *
 * @param articleAt the id of the article whose page has this path
 */
export async function isBeyondLastPage(
  path: string,
  articleAt: (slug: string) => string | undefined,
): Promise<boolean> {
  const found = addressAt(path)
  if (found?.route !== '/symptomen/[slug]/reacties/[page]') return false
  const article = articleAt(decodeURIComponent(found.parts.slug ?? ''))
  if (!article) return false
  // SQLite answers before anybody else gets a turn: who reads a kept page goes first.
  await setImmediate()
  return Number(found.parts.page) > (await findLastPage(await payloadClient(), article))
}

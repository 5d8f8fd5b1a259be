import { findRedirect } from '@/redirects/find-redirect'
import { isLive } from '@/redirects/live'
import { normalAddress } from '@/redirects/normal-address'
import { targetOf } from '@/redirects/redirect-target'
import { isOwnAddress } from '@/site/reserved-slug'
import { addressOf, type PlannedItem } from './plan-items'
import type { Post } from './read-post'
import { reasonOf } from './reason-of'
import type { Run } from './run'
import type { StoredPost } from './write-post'

/** Sends readers of the old addresses on; one that editors made for them stays, and none hides a page. */
export async function writeRedirects(
  post: Post,
  planned: PlannedItem,
  stored: StoredPost,
  run: Run,
): Promise<void> {
  if (post.wasPublic && !post.path)
    run.report.count('zonder oud adres dat kan worden doorverwezen, zoals ?p=12')
  const before = post.wasPublic ? planned.item.oldPaths : []
  for (const path of [post.path ?? addressOf(planned), ...before])
    await writeRedirect(path, post, planned, stored, run)
}

async function writeRedirect(
  oldPath: string,
  { collection, label }: Post,
  planned: PlannedItem,
  { id }: StoredPost,
  run: Run,
): Promise<void> {
  const { payload, report, sentOn } = run
  const own = addressOf(planned)
  const path = normalAddress(oldPath)
  if (path === own) return
  const because = await whyNot(path, own, id, run)
  if (because === 'is there') return
  if (because) {
    report.tell(label, `het oude adres ${path} verwijst niet hierheen: ${because}`)
    return
  }
  sentOn.set(path, own)
  if (id) {
    const to = { type: 'reference' as const, reference: { relationTo: collection, value: id } }
    try {
      await payload.create({ collection: 'redirects', data: { from: path, to }, depth: 0 })
    } catch (error) {
      // Another import of the same file may have made it meanwhile.
      const since = await whyNot(path, own, id, { ...run, sentOn: new Map() })
      if (since !== 'is there')
        report.tell(label, `het oude adres ${path} verwijst niet hierheen: ${since ?? reasonOf(error)}`)
      return
    }
  }
  report.count('oude adressen doorverwezen')
}

async function whyNot(
  path: string,
  own: string,
  id: string | undefined,
  run: Run,
): Promise<string | undefined> {
  const { payload, sentOn, standing } = run
  if (/\s/.test(path)) return 'er staat een spatie in.'
  const before = sentOn.get(path)
  if (before === own) return 'is there'
  if (before)
    return `een ander bericht met hetzelfde oude adres staat nu op ${before}, en dat verwijst daarheen.`
  const there = await findRedirect(payload, path)
  if (there && id && there.to?.reference?.value === id) return 'is there'
  if (there) return `dat verwijst hier al naar ${(await targetOf(there.to, payload)) ?? 'iets anders'}.`
  if (isOwnAddress(path)) return 'dat is een adres van deze site zelf.'
  if (standing.has(path) || (await isLive(path, payload))) return 'daar staat op deze site al iets anders.'
  return undefined
}

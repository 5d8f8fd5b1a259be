import type { PayloadRequest } from 'payload'
import type { Symptom } from '@/payload-types'
import { changesBetween, type State, type UnnamedChange } from './changes-between'

/** So many at once: each holds up to some hundreds of causes. */
const AT_ONCE = 10

/**
 * What the published versions tell of an article from before anything was recorded; nothing where it never was public.
 * Payload keeps the newest versions only, so what came before them is known by the dates of the oldest one.
 */
export async function earlierChanges(
  payload: PayloadRequest['payload'],
  id: string,
  req?: PayloadRequest,
): Promise<UnnamedChange[]> {
  const changes: UnnamedChange[] = []
  let before: State | undefined
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.findVersions({
      collection: 'symptoms',
      where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
      select: { version: { publishedAt: true, lastUpdated: true, reviewedAt: true, causes: true } },
      sort: 'createdAt',
      limit: AT_ONCE,
      page,
      depth: 0,
      ...(req && { req }),
    })
    for (const { version, updatedAt } of docs) {
      changes.push(...changesBetween(before, version as Symptom, updatedAt))
      before = version as Symptom
    }
    if (!hasNextPage) return changes
  }
}

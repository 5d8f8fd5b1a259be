import type { CollectionSlug, PayloadRequest } from 'payload'
import { eachText, TEXT_FIELDS, WITH_TEXT, type WithText } from '../../texts/each-text'

/**
 * Links in texts lead to the other cause: in what readers see, and in the newest versions. Straight in the database, as an
 * update by the API would publish what stands in a draft.
 */
export async function moveLinks(req: PayloadRequest, from: string, into: string): Promise<void> {
  for (const collection of WITH_TEXT) {
    for await (const { id, text } of eachText(req, collection, { trash: true })) {
      const moved = withId(text, from, into)
      if (!moved) continue
      await req.payload.db.updateOne({ collection, id, data: { [TEXT_FIELDS[collection]]: moved }, req })
    }
    if (collection !== 'causes') await moveInVersions(req, collection, from, into)
  }
}

const AT_ONCE = 200

async function moveInVersions(
  req: PayloadRequest,
  collection: Exclude<WithText, 'causes'>,
  from: string,
  into: string,
): Promise<void> {
  for (let page = 1, isLast = false; !isLast; page += 1) {
    const { docs, hasNextPage } = await req.payload.db.findVersions<{ body?: unknown }>({
      collection: collection satisfies CollectionSlug,
      where: { latest: { equals: true } },
      sort: 'createdAt',
      limit: AT_ONCE,
      page,
      req,
    })
    isLast = !hasNextPage
    for (const { id, version, ...rest } of docs) {
      const body = withId(version.body, from, into)
      if (!body) continue
      const versionData = { ...rest, version: { ...version, body } }
      await req.payload.db.updateVersion({ collection, id, versionData, req } as never)
    }
  }
}

/** The text with one id for the other; undefined where the first is not in it. Ids stand in nothing else. */
function withId(text: unknown, from: string, into: string): unknown {
  const stored = JSON.stringify(text ?? null)
  return stored.includes(`"${from}"`) ? JSON.parse(stored.replaceAll(`"${from}"`, `"${into}"`)) : undefined
}

import type { PayloadRequest } from 'payload'
import type { Page } from '@/payload-types'
import { eachText, TEXT_FIELDS, WITH_TEXT, type WithText } from '@/text/each-text'
import { setStoredFields, setVersionFields } from '../../stored-content'

/**
 * Links in texts lead to the other cause: in what readers see, and in the newest versions. What is found is read once
 * more right before it is written: an editor may have saved in between.
 */
export async function moveLinks(req: PayloadRequest, from: string, into: string): Promise<void> {
  for (const collection of WITH_TEXT) {
    for (const id of await findLinking(req, collection, from)) {
      await moveInDocument(req, collection, id, from, into)
      if (collection !== 'causes') await moveInVersion(req, collection, id, from, into)
    }
  }
}

/** The documents whose text, or newest draft of it, holds the id. */
async function findLinking(req: PayloadRequest, collection: WithText, from: string): Promise<Set<string>> {
  const linking = new Set<string>()
  for (const draft of collection === 'causes' ? [false] : [false, true]) {
    for await (const { id, text } of eachText(req, collection, { draft, trash: true })) {
      if (holds(text, from)) linking.add(id)
    }
  }
  return linking
}

async function moveInDocument(
  req: PayloadRequest,
  collection: WithText,
  id: string,
  from: string,
  into: string,
): Promise<void> {
  const field = TEXT_FIELDS[collection]
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { equals: id } },
    select: { [field]: true },
    limit: 1,
    pagination: false,
    req,
  })
  const text = docs[0]?.[field]
  if (!holds(text, from)) return
  await setStoredFields(req, collection, id, { [field]: withId(text, from, into) })
}

async function moveInVersion(
  req: PayloadRequest,
  collection: Exclude<WithText, 'causes'>,
  document: string,
  from: string,
  into: string,
): Promise<void> {
  const { docs } = await req.payload.db.findVersions<{ body?: Page['body'] }>({
    collection,
    where: { and: [{ parent: { equals: document } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  const [found] = docs
  if (!found || !holds(found.version.body, from)) return
  await setVersionFields(req, collection, found, { body: withId(found.version.body, from, into) })
}

function holds(text: unknown, id: string): boolean {
  return JSON.stringify(text ?? null).includes(`"${id}"`)
}

/** The text with one id for the other: ids stand in nothing else. */
function withId<Text>(text: Text, from: string, into: string): Text {
  return JSON.parse(JSON.stringify(text).replaceAll(`"${from}"`, `"${into}"`))
}

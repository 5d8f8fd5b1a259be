import type { PayloadRequest, Where } from 'payload'
import type { Page } from '@/payload-types'

/** The collections whose documents hold a text, and the field that it stands in. */
export const TEXT_FIELDS = { symptoms: 'body', causes: 'text', pages: 'body' } as const
export type WithText = keyof typeof TEXT_FIELDS
export const WITH_TEXT = Object.keys(TEXT_FIELDS) as WithText[]

export interface StoredText {
  collection: WithText
  id: string
  title: string
  text: Page['body'] | null
}

interface Which {
  where?: Where
  /** The newest versions, and not what readers see. */
  draft?: boolean
  /** What is in the trash as well. */
  trash?: boolean
}

const AT_ONCE = 200

/**
 * Every text of a collection. No database can be asked what a text holds, so whoever wants to know reads them all: seconds
 * on a site with thousands of articles, for what editors do once in a while.
 */
export async function* eachText(
  req: PayloadRequest,
  collection: WithText,
  which: Which,
): AsyncGenerator<StoredText> {
  for (let page = 1, isLast = false; !isLast; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection,
      ...which,
      select: { title: true, name: true, [TEXT_FIELDS[collection]]: true },
      depth: 0,
      limit: AT_ONCE,
      page,
      sort: 'createdAt',
      req,
    })
    isLast = !hasNextPage
    for (const doc of docs) yield toText(collection, doc)
  }
}

/** The text of one document, with what was typed last. */
export async function findText(
  req: PayloadRequest,
  collection: WithText,
  id: string,
): Promise<StoredText | null> {
  const found = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    trash: true,
    req,
  })
  return found && toText(collection, found)
}

function toText(collection: WithText, doc: object): StoredText {
  const { id, title, name, body, text } = doc as {
    id: string
    title?: string
    name?: string
    body?: Page['body'] | null
    text?: Page['body'] | null
  }
  return { collection, id, title: title ?? name ?? id, text: (collection === 'causes' ? text : body) ?? null }
}

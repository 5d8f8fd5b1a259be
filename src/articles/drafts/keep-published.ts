import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'

export type WithDrafts = 'symptoms' | 'pages'
type Fields = Record<string, unknown>

/**
 * A page leaves the site by "unpublish", a schedule or the trash, and by nothing else.
 *
 * Payload lays what is sent over the newest version, and stores that as what readers see: over a draft, a change that says
 * nothing of publishing would take the page off the air, and the draft's text with it. Here such a change goes to what
 * readers see and to the draft beside it, and neither is lost or published.
 */
export const keepPublished = (collection: WithDrafts) => ({
  beforeOperation: noteSent,
  beforeChange: changeWhatReadersSee(collection),
  afterChange: putDraftBack(collection),
})

/** What a save says itself; the hooks after this one see it filled up from the newest version. */
const noteSent: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const { data, draft } = args as { data?: Fields | null; draft?: boolean }
  req.context.sent = undefined
  if (draft || !data) return args
  // "Concept" with a text is a draft to be kept. Alone it takes the page off the site.
  const { _status, ...content } = data
  if (_status === 'draft' && Object.keys(content).length > 0) return { ...args, draft: true }
  if (_status === undefined) req.context.sent = data
  return args
}

function changeWhatReadersSee(collection: WithDrafts): CollectionBeforeChangeHook {
  return async ({ data, operation, originalDoc, req }) => {
    const { sent } = req.context
    if (operation !== 'update' || !sent || !originalDoc) return data
    // Not by `originalDoc`: where many are changed at once, it is what readers see.
    const draft = await findDraft(req, collection, originalDoc.id)
    const published = draft && (await findPublished(req, collection, originalDoc.id))
    if (!published) return data
    req.context.draftsBeside ??= new Map()
    req.context.draftsBeside.set(originalDoc.id, { ...contentOf(draft), ...sent })
    const kept = Object.keys({ ...data, ...contentOf(published) }).map((field) => [
      field,
      field in sent ? data[field] : (published[field] ?? null),
    ])
    return { ...Object.fromEntries(kept), _status: 'published' }
  }
}

/** The draft becomes the newest version again, with what was changed. */
function putDraftBack(collection: WithDrafts): CollectionAfterChangeHook {
  return async ({ doc, req }) => {
    const draft = req.context.draftsBeside?.get(doc.id)
    if (!draft) return doc
    req.context.draftsBeside?.delete(doc.id)
    // Its hooks tell each other things of their own; who may save was asked already.
    const inside = isolateObjectProperty(req, 'context')
    inside.context = { isRecorded: true }
    await req.payload.update({
      collection,
      id: doc.id,
      data: draft,
      draft: true,
      depth: 0,
      overrideLock: true,
      // It may have gone there with this change.
      trash: true,
      req: inside,
    })
    return doc
  }
}

/** The newest version, where it is a draft. */
async function findDraft(
  req: PayloadRequest,
  collection: WithDrafts,
  id: string,
): Promise<Fields | undefined> {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const newest = docs[0]?.version
  return newest?._status === 'draft' ? (newest as unknown as Fields) : undefined
}

async function findPublished(
  req: PayloadRequest,
  collection: WithDrafts,
  id: string,
): Promise<Fields | undefined> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id }, _status: { equals: 'published' } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] as unknown as Fields | undefined
}

/** Without what the database keeps of a document. */
function contentOf(doc: Fields): Fields {
  const { id, createdAt, updatedAt, _status, ...content } = doc
  return content
}

import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { usingSource } from '@/articles/sources/using-source'
import { eachText, WITH_TEXT, type WithText } from '@/text/each-text'

/** The collections whose documents others show. */
export type Shown = 'causes' | 'sources' | 'authors' | 'media'

/** A document that shows another one. */
export interface Use {
  collection: CollectionSlug | 'site-settings'
  id: string
  title: string
}

/** Where a document is shown: in what is published, and in drafts. By title. */
export async function findUses(req: PayloadRequest, collection: Shown, id: string): Promise<Use[]> {
  const uses = await FINDERS[collection](req, id)
  return uses.sort((one, other) => one.title.localeCompare(other.title, 'nl'))
}

const FINDERS: Record<Shown, (req: PayloadRequest, id: string) => Promise<Use[]>> = {
  causes: (req, id) => findWhere(req, 'symptoms', { 'causes.cause': { equals: id } }),
  sources: (req, id) => findWhere(req, 'symptoms', usingSource(id)),
  authors: (req, id) =>
    findWhere(req, 'symptoms', { or: [{ authors: { equals: id } }, { reviewers: { equals: id } }] }),
  media: async (req, id) => {
    const { logo } = await req.payload.findGlobal({ slug: 'site-settings', depth: 0, req })
    const uses = await findWhere(req, 'authors', { photo: { equals: id } })
    for (const holder of WITH_TEXT) uses.push(...(await findInTexts(req, holder, id)))
    if (logo === id) uses.push({ collection: 'site-settings', id: '', title: 'Instellingen' })
    return uses
  },
}

type Holder = 'symptoms' | 'causes' | 'pages' | 'authors'
const WITH_DRAFTS: readonly Holder[] = ['symptoms', 'pages']

/** What is stored, and where there are drafts, the newest versions as well; the trash too: it can be taken out again. */
function variantsOf(collection: Holder): boolean[] {
  return WITH_DRAFTS.includes(collection) ? [false, true] : [false]
}

async function findWhere(req: PayloadRequest, collection: Holder, where: Where): Promise<Use[]> {
  const found = new Map<string, Use>()
  for (const draft of variantsOf(collection)) {
    const { docs } = await req.payload.find({
      collection,
      where,
      draft,
      depth: 0,
      select: { title: true, name: true },
      pagination: false,
      trash: true,
      req,
    })
    for (const doc of docs) found.set(doc.id, toUse(collection, doc))
  }
  return [...found.values()]
}

async function findInTexts(req: PayloadRequest, collection: WithText, id: string): Promise<Use[]> {
  const found = new Map<string, Use>()
  for (const draft of variantsOf(collection)) {
    for await (const { text, ...holder } of eachText(req, collection, { draft, trash: true })) {
      if (JSON.stringify(text ?? '').includes(`"${id}"`)) {
        found.set(holder.id, { collection, id: holder.id, title: holder.title })
      }
    }
  }
  return [...found.values()]
}

function toUse(collection: Holder, doc: object): Use {
  const { id, name, title } = doc as { id: string; title?: string; name?: string }
  return { collection, id, title: title ?? name ?? id }
}

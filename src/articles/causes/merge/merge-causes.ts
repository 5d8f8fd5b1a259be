import { APIError, type PayloadRequest, type Where } from 'payload'
import { recordEntry } from '@/history/log/record-entry'
import type { Cause, Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { updateEach } from '@/platform/one-by-one'
import { takeTurn } from '@/platform/turns'
import { moveRemarks } from '@/teamwork/end-with-article'
import { recordCorrection } from '../../changes/record-changes'
import { expireSymptomsWhere } from '../../expire-symptoms-where'
import { rewriteArticles } from '../../merge/rewrite-articles'
import { addContent } from './add-content'
import { moveLinks } from './move-links'

type Row = NonNullable<Symptom['causes']>[number]

const LAST_ADDRESS = 'samengevoegd-'

/** What a merge did: how many articles list the other cause now, and the titles where both stood. */
export interface MergeResult {
  articles: number
  /** There the figure of the cause that stays was kept, and the other's is gone: an editor should look. */
  listedBoth: string[]
}

/**
 * Moves everything of one cause to another and deletes it: rows in articles, drafts and versions, the causes under it,
 * links and redirects, its text, sources and names; its address leads on. Each step before the deletion can be done again,
 * so a merge that stopped halfway is finished by the next try.
 *
 * @throws APIError in words when the two are one, or one of them is not there (any more)
 */
export async function mergeCauses(req: PayloadRequest, from: string, into: string): Promise<MergeResult> {
  // Of two at once, one could move to what the other deletes.
  await takeTurn(req.payload, 'merging causes')
  const [gone, stays] = [await findCause(req, from), await findCause(req, into)]
  if (gone.id === stays.id) throw new APIError('Kies een andere oorzaak.', 400, undefined, true)
  const result = await moveRows(req, gone.id, stays.id)
  await moveChildren(req, gone, stays)
  await addContent(req, gone, stays)
  await moveLinks(req, gone.id, stays.id)
  await giveUpAddress(req, gone)
  await moveRedirects(req, gone.id, stays.id)
  await moveRemarks(req, gone.id, stays.id)
  await req.payload.delete({ collection: 'causes', id: gone.id, req })
  await recordEntry(req, {
    action: 'merged',
    kind: 'causes',
    document: stays.id,
    title: stays.name,
    parts: [`${gone.name} ging hierin op`, `${result.articles} artikelen`],
  })
  await expireSymptomsWhere({ 'causes.cause': { equals: stays.id } }, req)
  return result
}

async function findCause(req: PayloadRequest, id: string): Promise<Cause> {
  const cause = await req.payload.findByID({
    collection: 'causes',
    id,
    depth: 0,
    joins: false,
    disableErrors: true,
    req,
  })
  if (!cause) throw new APIError('Deze oorzaak is er niet (meer).', 404, undefined, true)
  return cause
}

async function moveRows(req: PayloadRequest, from: string, into: string): Promise<MergeResult> {
  const result: MergeResult = { articles: 0, listedBoth: [] }
  await rewriteArticles(req, {
    where: (path) => ({ [`${path}causes.cause`]: { equals: from } }),
    rewrite: ({ causes }) => ({ causes: moved(causes, from, into) }),
    afterEach: async ({ id, title, causes, _status, deletedAt }) => {
      result.articles += 1
      const lost = causes?.some((row) => idOf(row.cause) === into)
        ? causes.find((row) => idOf(row.cause) === from)
        : undefined
      if (!lost) return
      result.listedBoth.push(title)
      if (_status !== 'published' || deletedAt) return
      await recordCorrection(req, id, [{ cause: from, from: lost.casesPerYear, to: null }])
    },
  })
  return result
}

/** The rows with the other cause; where both stood, the row of the one that stays. */
function moved(rows: Symptom['causes'], from: string, into: string): Row[] {
  const listsBoth = rows?.some(({ cause }) => idOf(cause) === into)
  return (rows ?? []).flatMap((row) => {
    if (idOf(row.cause) !== from) return [row]
    return listsBoth ? [] : [{ ...row, cause: into }]
  })
}

async function moveChildren(req: PayloadRequest, gone: Cause, stays: Cause): Promise<void> {
  // A cause that stood under the one that goes moves up.
  if (idOf(stays.parent) === gone.id) {
    await req.payload.update({
      collection: 'causes',
      id: stays.id,
      data: { parent: idOf(gone.parent) ?? null },
      req,
    })
  }
  const where: Where = { parent: { equals: gone.id }, id: { not_equals: stays.id } }
  await updateEach(req, 'causes', where, { parent: stays.id })
}

/**
 * An address with a page of its own cannot lead elsewhere. With another one for its last moments, its own leads to it, and then, with
 * all others, to what stays: killed at any of these steps, no address leads nowhere.
 */
async function giveUpAddress(req: PayloadRequest, gone: Cause): Promise<void> {
  const slug = `${LAST_ADDRESS}${gone.id}`
  if (gone.slug === slug) return
  await req.payload.update({ collection: 'causes', id: gone.id, data: { slug, generateSlug: false }, req })
}

async function moveRedirects(req: PayloadRequest, from: string, into: string): Promise<void> {
  await updateEach(req, 'redirects', { 'to.reference.value': { equals: from } }, { to: leadingTo(into) })
}

function leadingTo(cause: string) {
  return { type: 'reference' as const, reference: { relationTo: 'causes' as const, value: cause } }
}

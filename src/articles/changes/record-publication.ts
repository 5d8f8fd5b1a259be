import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import type { Symptom } from '@/payload-types'
import { deleteEach } from '@/platform/one-by-one'
import { lastPublished, publishedBefore } from '../published-before'
import { changesBetween, type State, type UnnamedChange } from './changes-between'
import { earlierChanges } from './earlier-changes'
import { hasRecords, recordChanges } from './record-changes'

/** A publication on its way into the database. */
export interface Publication {
  /** What readers saw last; undefined where it is not known, or there was nothing. */
  before: State | undefined
  /** Whether they saw it until now. */
  wasPublic: boolean
  /** Whether something of the article is recorded. */
  isRecorded: boolean
  /** What the versions tell, where nothing is. */
  earlier: UnnamedChange[]
  /** The editor's words for readers. */
  note: string | null
}

/**
 * Takes the editor's words out of what is stored, so that they are those of this publication and of no later one, and
 * remembers what the new version is to be compared with. Drafts keep their words until they are published.
 */
export const notePublication: CollectionBeforeChangeHook<Symptom> = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published' || req.context.savesDraft || data.deletedAt) return data
  const note = data.changeNote?.trim() || null
  forgetInDraftBeside(req, originalDoc?.id)
  publications(req).set(originalDoc?.id, await publicationOf(originalDoc?.id, note, req))
  return { ...data, changeNote: null }
}

async function publicationOf(
  id: string | undefined,
  note: string | null,
  req: PayloadRequest,
): Promise<Publication> {
  const nothing = { before: undefined, wasPublic: false, isRecorded: false, earlier: [], note }
  if (!id) return nothing
  const seen = publishedBefore(id, req)
  const isRecorded = await hasRecords(req, id)
  return {
    before: seen ?? (await lastPublished(id, req)),
    wasPublic: seen !== undefined,
    isRecorded,
    earlier: isRecorded ? [] : await earlierChanges(req.payload, id, req),
    note,
  }
}

/** A change that goes to what readers see and to the draft beside it brings its words to readers once. */
function forgetInDraftBeside(req: PayloadRequest, id: string | undefined): void {
  const draft = id && req.context.draftsBeside?.get(id)
  if (draft && req.context.sent && 'changeNote' in req.context.sent) draft.changeNote = null
}

/** Stores what changed for readers, in rows of its own: Payload keeps the newest versions only, and an export the last. */
export const recordPublication: CollectionAfterChangeHook<Symptom> = async ({ doc, operation, req }) => {
  const key = operation === 'create' ? undefined : doc.id
  const publication = publications(req).get(key)
  publications(req).delete(key)
  if (!publication) return doc
  const { earlier, note } = publication
  const [first, ...others] = changesOf(publication, doc)
  const changes = first ? [...earlier, { ...first, note }, ...others] : earlier
  await recordChanges(req, doc.id, changes)
  return doc
}

function changesOf(
  { before, wasPublic, isRecorded, earlier, note }: Publication,
  doc: Symptom,
): UnnamedChange[] {
  const now = doc.updatedAt
  const only = (kind: UnnamedChange['kind']) => ({ kind, at: now, figures: [], onlyDate: false })
  if (!isRecorded && earlier.length === 0) return changesBetween(undefined, doc, now)
  // With nothing to compare with, its last public version is kept no longer.
  const changes = changesBetween(before ?? doc, doc, now)
  if (!wasPublic) {
    const [correction] = changes.filter(({ kind }) => kind === 'corrected')
    const others = changes.filter((change) => change !== correction)
    return [{ ...only('republished'), figures: correction?.figures ?? [] }, ...others]
  }
  return changes.length === 0 && note ? [only('corrected')] : changes
}

/** An article that is deleted for good takes the record along. */
export const deleteChanges: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await deleteEach(req, 'article-changes', { symptom: { equals: id } })
}

function publications(req: PayloadRequest): Map<string | undefined, Publication> {
  req.context.publications ??= new Map()
  return req.context.publications
}

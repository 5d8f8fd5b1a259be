import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { fillEmailKeys } from '@/comments/email-key'
import { collectionsOf, type Exported, FORMAT } from '@/export/format'
import { normalForm } from '@/export/normal-form'
import { rememberMadePages } from '@/platform/made-pages'
import { ImportRefused } from '../import-refused'
import { expireTags, tagsOf } from './expire-tags'
import { copyFiles, withdrawFiles } from './files'
import { mapIds } from './map-ids'
import { type Doc, readLines } from './read-lines'
import { storeDoc, storeSettings, storeVersion } from './stored-documents'
import { withIds } from './with-ids'

interface FolderReport {
  /** By collection: how many were made, and how many were here already and are left as they are. */
  counts: Map<string, { made: number; present: number }>
  remarks: string[]
}

/**
 * Reads back what `npm run export` wrote, into either database. What is here already stays as it is, so it can be
 * interrupted and run again. At the end all falls that the running site may show of it, also what an interrupted run made.
 * @throws ImportRefused when the folder holds something else; then nothing was written
 */
export async function importFolder(payload: Payload, folder: string, dryRun: boolean): Promise<FolderReport> {
  const { collections, made } = await readHead(folder)
  const isMongo = payload.db.name === 'mongoose'
  const { ids, present } = await mapIds(payload, folder, collections, isMongo)
  const report: FolderReport = { counts: new Map(), remarks: [] }
  for (const collection of collections) report.counts.set(collection, { made: 0, present: 0 })
  const fallen = new Set<string>()
  for (const collection of collections) {
    const done = new Set<string>()
    // What refers to another of its own kind, such as an answer, waits until that one is there.
    for (let isLast = false, before = -1; !isLast; ) {
      isLast = done.size === before
      before = done.size
      for await (const doc of readLines(folder, collection)) {
        if (done.has(doc.id) || (!isLast && waits(doc, ids, done))) continue
        done.add(doc.id)
        await importDoc(collection, withIds(doc, ids))
      }
    }
  }
  if (!dryRun) {
    await keepSettings(payload, folder, ids)
    // Exports of earlier versions lack it, and people's own comments are found by it.
    await fillEmailKeys(payload)
    // Or the first start would make those anew that editors have deleted.
    await rememberMadePages(payload, made)
    await expireTags(payload, fallen)
  }
  return report

  async function importDoc(collection: Exported, doc: Doc): Promise<void> {
    const count = report.counts.get(collection)
    if (!count) return
    for (const tag of tagsOf(collection, doc)) fallen.add(tag)
    const isPresent = present.has(doc.id)
    if (isPresent) count.present += 1
    else count.made += 1
    if (dryRun) return
    // Those of a picture that is here can have been missing from the folder before.
    const files = collection === 'media' ? await copyFiles(doc, folder) : { copied: [], remarks: [] }
    report.remarks.push(...files.remarks)
    if (isPresent) return
    try {
      await writeDoc(payload, collection, doc)
    } catch (error) {
      await withdrawFiles(files.copied)
      count.made -= 1
      report.remarks.push(`${collection} ${doc.id} is niet ingelezen: ${(error as Error).message}`)
    }
  }
}

/** @returns the collections that the export holds, and which standard pages its site once had */
async function readHead(folder: string): Promise<{ collections: readonly Exported[]; made: string[] }> {
  const text = await readFile(join(folder, 'simpto.json'), 'utf8').catch(() => '{}')
  const { format, version, madePages: made = [] } = JSON.parse(text)
  const collections = format === FORMAT ? collectionsOf(version) : undefined
  if (collections) return { collections, made }
  throw new ImportRefused([
    { message: `${folder} is geen map die npm run export schreef, of zij is niet af.` },
  ])
}

/** Whether its parent is in the export and not yet done. */
function waits({ parent }: Doc, ids: ReadonlyMap<string, string>, done: ReadonlySet<string>): boolean {
  return typeof parent === 'string' && ids.has(parent) && !done.has(parent)
}

async function writeDoc(payload: Payload, collection: Exported, doc: Doc): Promise<void> {
  const { id, _draft, ...data } = doc
  await storeDoc(payload, collection, id, data)
  if (!payload.collections[collection].config.versions?.drafts) return
  // The newest version is what the admin opens; without one there is nothing to open.
  if (_draft && data._status === 'published') await storeVersion(payload, collection, id, data)
  await storeVersion(payload, collection, id, (_draft ?? data) as Record<string, unknown>)
}

async function keepSettings(
  payload: Payload,
  folder: string,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const text = await readFile(join(folder, 'site-settings.json'), 'utf8')
  const { id: _, globalType, ...settings } = withIds(JSON.parse(text) as Doc, ids)
  const stored = await payload.db.findGlobal({ slug: 'site-settings' })
  const { id: __, globalType: ___, ...before } = (stored ?? {}) as Doc
  if (JSON.stringify(normalForm(settings)) === JSON.stringify(normalForm(before))) return
  await storeSettings(payload, settings, Object.keys(before).length === 0)
}

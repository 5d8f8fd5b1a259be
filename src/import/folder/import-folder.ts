import { constants, copyFile, mkdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { EXPORTED, FORMAT, VERSION } from '@/export/format'
import { normalForm } from '@/export/normal-form'
import { expire } from '@/platform/cache'
import { env } from '@/platform/env'
import * as tags from '@/platform/tags'
import { ImportRefused } from '../import-refused'
import { mapIds } from './map-ids'
import { type Doc, readLines } from './read-lines'
import { storeDoc, storeSettings, storeVersion } from './stored-documents'

interface FolderReport {
  /** By collection: how many were made, and how many were here already and are left as they are. */
  counts: Map<string, { made: number; present: number }>
  remarks: string[]
}

/**
 * Reads back what `npm run export` wrote, into either database. What is here already stays as it is, so it can be
 * interrupted and run again.
 * @throws ImportRefused when the folder holds something else; then nothing was written
 */
export async function importFolder(payload: Payload, folder: string, dryRun: boolean): Promise<FolderReport> {
  await refuseOtherFolders(folder)
  const isMongo = payload.db.name === 'mongoose'
  const { ids, present } = await mapIds(payload, folder, isMongo)
  const report: FolderReport = { counts: new Map(), remarks: [] }
  for (const collection of EXPORTED) report.counts.set(collection, { made: 0, present: 0 })
  for (const collection of EXPORTED) {
    const done = new Set<string>()
    // What refers to another of its own kind, such as an answer, waits until that one is there.
    for (let isLast = false, before = -1; !isLast; ) {
      isLast = done.size === before
      before = done.size
      for await (const doc of readLines(folder, collection)) {
        if (done.has(doc.id) || (!isLast && waits(doc, ids, done))) continue
        done.add(doc.id)
        await importDoc(collection, doc)
      }
    }
  }
  if (!dryRun) await finish()
  return report

  async function importDoc(collection: Exported, doc: Doc): Promise<void> {
    const id = ids.get(doc.id) ?? ''
    const count = report.counts.get(collection)
    if (!count) return
    if (present.has(id)) {
      count.present += 1
      return
    }
    count.made += 1
    if (dryRun) return
    try {
      if (collection === 'media') report.remarks.push(...(await copyFiles(doc, folder)))
      await writeDoc(payload, collection, id, withIds(doc, ids) as Doc)
    } catch (error) {
      count.made -= 1
      report.remarks.push(`${collection} ${doc.id} is niet ingelezen: ${(error as Error).message}`)
    }
  }

  async function finish(): Promise<void> {
    await keepSettings(payload, folder, ids)
    await expire(EVERYTHING, await createLocalReq({}, payload))
  }
}

const EVERYTHING = [
  tags.ALL_SYMPTOMS,
  tags.SYMPTOM_LISTS,
  tags.ALL_CAUSES,
  tags.CAUSE_LISTS,
  tags.PAGES,
  tags.PAGE_LINKS,
  tags.REDIRECTS,
  tags.SITE_SETTINGS,
]

async function refuseOtherFolders(folder: string): Promise<void> {
  const text = await readFile(join(folder, 'simpto.json'), 'utf8').catch(() => '{}')
  const { format, version } = JSON.parse(text)
  if (format === FORMAT && version === VERSION) return
  throw new ImportRefused([
    { message: `${folder} is geen map die npm run export schreef, of zij is niet af.` },
  ])
}

/** Whether its parent is in the export and not yet done. */
function waits({ parent }: Doc, ids: ReadonlyMap<string, string>, done: ReadonlySet<string>): boolean {
  return typeof parent === 'string' && ids.has(parent) && !done.has(parent)
}

/** The same with the ids of this database: an id is unlike any other text. */
function withIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (Array.isArray(value)) return value.map((each) => withIds(each, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIds(inner, ids)]))
}

async function writeDoc(payload: Payload, collection: Exported, id: string, doc: Doc): Promise<void> {
  const { id: _, _draft, ...data } = doc
  await storeDoc(payload, collection, id, data)
  if (!payload.collections[collection].config.versions?.drafts) return
  // The newest version is what the admin opens; without one there is nothing to open.
  if (_draft && data._status === 'published') await storeVersion(payload, collection, id, data)
  await storeVersion(payload, collection, id, (_draft ?? data) as Record<string, unknown>)
}

type Exported = (typeof EXPORTED)[number]

/** The file and its sizes; one of the same name stays. @returns what is missing */
async function copyFiles({ filename, sizes }: Doc, folder: string): Promise<string[]> {
  const media = join(env().DATA_DIR, 'media')
  await mkdir(media, { recursive: true })
  const remarks: string[] = []
  const names = [
    filename,
    ...Object.values((sizes as object | undefined) ?? {}).map(
      (size) => (size as { filename?: string } | null)?.filename,
    ),
  ]
  for (const name of names) {
    // A name that leads elsewhere was not written by an export.
    if (typeof name !== 'string' || basename(name) !== name) continue
    await copyFile(join(folder, 'media', name), join(media, name), constants.COPYFILE_EXCL).catch((error) => {
      if (error.code !== 'EEXIST') remarks.push(`het bestand ${name} staat niet in de map.`)
    })
  }
  return remarks
}

async function keepSettings(
  payload: Payload,
  folder: string,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const text = await readFile(join(folder, 'site-settings.json'), 'utf8')
  const data = withIds(JSON.parse(text), ids) as Doc
  const { id: _, globalType, ...settings } = data
  const stored = await payload.db.findGlobal({ slug: 'site-settings' })
  const { id: __, globalType: ___, ...before } = (stored ?? {}) as Doc
  if (JSON.stringify(normalForm(settings)) === JSON.stringify(normalForm(before))) return
  await storeSettings(payload, settings, Object.keys(before).length === 0)
}

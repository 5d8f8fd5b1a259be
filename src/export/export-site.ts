import { mkdir, open, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload, Where } from 'payload'
import { fileNamesOf } from '@/media/file-names'
import { listMediaFiles, readMediaFile } from '@/media/media-files'
import { madePages } from '@/platform/made-pages'
import { figuresHead, figuresOf } from './figures'
import { type StoredDoc as Doc, findStored } from './find-stored'
import { EXPORTED, type Exported, FORMAT, TAKEN, VERSION } from './format'
import { normalForm } from './normal-form'

const PAGE = 200
/** For its owner only: it holds addresses of readers. */
const PRIVATE = 0o600

/**
 * Writes the whole content to an empty folder, as open JSON, CSV and the media themselves.
 * @returns how many of each were written, and what is missing, in Dutch
 */
export async function exportSite(payload: Payload, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length > 0) throw new Error(`De map ${folder} is niet leeg.`)
  await mkdir(join(folder, 'media'), { mode: 0o700 })
  const said: string[] = []
  for (const collection of EXPORTED) {
    said.push(
      `${String(await exportCollection(payload, collection, folder, said)).padStart(8)}  ${collection}`,
    )
  }
  said.push(...(await strayFiles(folder)))
  // MongoDB answers null for settings that nobody ever saved, SQLite an empty object.
  const stored = ((await payload.db.findGlobal({ slug: 'site-settings' })) ?? {}) as Doc
  // When and under which id they were stored is this database's own.
  const { id, createdAt, updatedAt, ...settings } = stored
  await writeJson(join(folder, 'site-settings.json'), settings)
  // Last: a folder without it is not whole.
  const head = { format: FORMAT, version: VERSION, madePages: await madePages(payload) }
  await writeJson(join(folder, 'simpto.json'), head)
  return said
}

async function exportCollection(
  payload: Payload,
  collection: Exported,
  folder: string,
  said: string[],
): Promise<number> {
  const file = await open(join(folder, `${collection}.ndjson`), 'wx', PRIVATE)
  const figures =
    collection === 'symptoms' ? await open(join(folder, 'figures.csv'), 'wx', PRIVATE) : undefined
  await figures?.write(figuresHead)
  const causes = new Map<string, Doc>()
  let written = 0
  try {
    for await (const docs of pagesOf(payload, collection)) {
      const newest = await newestDrafts(payload, collection, docs)
      if (figures) await figures.write(await figuresOf(payload, docs, causes))
      for (const doc of docs) {
        const draft = newest.get(doc.id)
        const line = normalForm({ ...kept(collection, doc), _draft: draft })
        await file.write(`${JSON.stringify(line)}\n`)
        written += 1
        if (collection === 'media') said.push(...(await copyFiles(doc, folder)))
      }
    }
  } finally {
    await file.close()
    await figures?.close()
  }
  return written
}

/** By id, so that two exports of the same are the same. Straight from the database: as it is stored. */
async function* pagesOf(payload: Payload, collection: Exported): AsyncGenerator<Doc[]> {
  const taken = TAKEN[collection] ?? {}
  for (let after = ''; ; ) {
    const where: Where = after ? { and: [taken, { id: { greater_than: after } }] } : taken
    const docs = await findStored(payload, { collection, where, limit: PAGE })
    if (docs.length > 0) yield docs
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = last.id
  }
}

/** What stands beside the published state, or is newer than what was first made; by the ids of the documents. */
async function newestDrafts(
  payload: Payload,
  collection: Exported,
  docs: readonly Doc[],
): Promise<Map<string, unknown>> {
  const drafts = new Map<string, unknown>()
  if (!payload.collections[collection].config.versions?.drafts) return drafts
  const { docs: versions } = await payload.db.findVersions<Doc>({
    collection,
    where: { and: [{ parent: { in: docs.map(({ id }) => id) } }, { latest: { equals: true } }] },
    limit: docs.length,
    pagination: false,
  })
  for (const { parent, version } of versions) {
    const doc = docs.find(({ id }) => id === parent)
    const { id: _, ...main } = doc ?? { id: '' }
    const { id: __, ...newest } = version as Doc
    if (JSON.stringify(normalForm(main)) !== JSON.stringify(normalForm(newest)))
      drafts.set(String(parent), newest)
  }
  return drafts
}

/** No passwords, sessions or keys of people: only who they are, and what mail they get. No worker comes along. */
function kept(collection: Exported, doc: Doc): Record<string, unknown> {
  if (collection === 'users') return Object.fromEntries(OF_USERS.map((field) => [field, doc[field]]))
  if (collection === 'payload-jobs') return { ...doc, processing: false }
  return doc
}

const OF_USERS = [
  'id',
  'name',
  'email',
  'roles',
  'notifyComments',
  'notifyAttention',
  'commentsDigestAt',
  'attentionMailedAt',
  'createdAt',
  'updatedAt',
] as const

/** The file and its sizes. @returns what is missing */
async function copyFiles(doc: Doc, folder: string): Promise<string[]> {
  const missing: string[] = []
  for (const name of fileNamesOf(doc)) {
    const bytes = await readMediaFile(name)
    if (bytes) await writeFile(join(folder, 'media', name), bytes, { mode: PRIVATE })
    else missing.push(`Let op: het bestand ${name} staat niet bij de media.`)
  }
  return missing
}

/** Files that no picture knows: what an upload left that failed, for instance. */
async function strayFiles(folder: string): Promise<string[]> {
  const taken = new Set(await readdir(join(folder, 'media')))
  const strays = (await listMediaFiles()).map(({ name }) => name).filter((name) => !taken.has(name))
  if (strays.length === 0) return []
  return [
    `Let op: ${strays.length} bestanden horen bij geen afbeelding en zijn niet mee: ${strays.slice(0, 5).join(', ')}${strays.length > 5 ? ', …' : ''}`,
  ]
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(normalForm(value) ?? {}, null, 2)}\n`, { mode: PRIVATE })
}

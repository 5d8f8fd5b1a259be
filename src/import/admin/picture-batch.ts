import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { APIError, type Endpoint, Forbidden } from 'payload'
import { editors } from '@/collections/access'
import { env } from '@/platform/env'
import { isPictureName } from './pictures-to-send'

const BATCH = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
const DAY_MS = 86_400_000

/** POST /api/import/pictures: begins a batch of pictures of another site. @returns its name */
const beginBatch: Endpoint = {
  path: '/import/pictures',
  method: 'post',
  handler: async (req) => {
    if (!editors({ req })) throw new Forbidden(req.t)
    await forgetOldBatches()
    const batch = randomUUID()
    await mkdir(join(importsFolder(), batch), { recursive: true, mode: 0o700 })
    return Response.json({ batch })
  },
}

/**
 * PUT /api/import/pictures/{batch}: one picture for the import that will name the batch. `?path=` is where it stands in the
 * folder that an editor chose; the body is the file.
 */
const keepPicture: Endpoint = {
  path: '/import/pictures/:batch',
  method: 'put',
  handler: async (req) => {
    if (!editors({ req })) throw new Forbidden(req.t)
    const folder = batchFolder(String(req.routeParams?.batch))
    const path = safePath(req.searchParams.get('path'))
    if (!folder || !path || !req.body) {
      throw new APIError('Dit is geen afbeelding uit een map.', 400, undefined, true)
    }
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    try {
      await pipeline(Readable.fromWeb(req.body as never), createWriteStream(file, { mode: 0o600 }))
    } catch (error) {
      await rm(file, { force: true })
      throw error
    }
    return new Response(null, { status: 204 })
  },
}

export const pictureEndpoints = [beginBatch, keepPicture]

/** Where the pictures of a batch stand; undefined for what is no batch. */
export function batchFolder(batch: string | null): string | undefined {
  return batch && BATCH.test(batch) ? join(importsFolder(), batch) : undefined
}

/** What is being imported: for the owner of the process only, it holds addresses of people. */
export function importsFolder(): string {
  return join(env().DATA_DIR, 'imports')
}

/** Removes what was sent for an import that never came, or was never taken up again. */
async function forgetOldBatches(): Promise<void> {
  const names = await readdir(importsFolder()).catch(() => [])
  for (const name of names.filter((other) => BATCH.test(other))) {
    const folder = join(importsFolder(), name)
    const { mtimeMs } = await stat(folder)
    if (Date.now() - mtimeMs > DAY_MS) await rm(folder, { recursive: true, force: true })
  }
}

/** A path that stays in its folder, and ends in the name of a picture. */
function safePath(path: string | null): string | undefined {
  const parts = path?.split('/') ?? []
  const areNames = parts.every((part) => /^[^\\\0]+$/.test(part) && part !== '.' && part !== '..')
  return path && areNames && isPictureName(path) ? path : undefined
}

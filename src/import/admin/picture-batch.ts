import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { APIError } from 'payload'
import { editors } from '@/access/access'
import { staffEndpoint } from '@/admin/staff-endpoint'
import { findBatch, importsFolder } from '@/platform/imports-folder'
import { isPictureName } from './pictures-to-send'

/** POST /api/import/pictures: begins a batch of pictures of another site. @returns its name */
const beginBatch = staffEndpoint({
  method: 'post',
  path: '/import/pictures',
  may: editors,
  answer: async () => {
    const batch = randomUUID()
    await mkdir(join(importsFolder(), batch), { recursive: true, mode: 0o700 })
    return { batch }
  },
})

/**
 * PUT /api/import/pictures/{batch}: one picture for the import that will name the batch. `?path=` is where it stands in the
 * folder that an editor chose; the body is the file.
 */
const keepPicture = staffEndpoint({
  method: 'put',
  path: '/import/pictures/:batch',
  may: editors,
  answer: async (req) => {
    const folder = await findBatch(String(req.routeParams?.batch))
    if (!folder) throw goneBatch()
    const path = safePath(req.searchParams.get('path'))
    if (!path || !req.body) throw new APIError('Dit is geen afbeelding uit een map.', 400, undefined, true)
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
})

export const pictureEndpoints = [beginBatch, keepPicture]

/** The answer to who names a batch that is not there. */
export function goneBatch(): Error {
  return new APIError(
    'De afbeeldingen zijn er niet meer. Kies Start, dan gaan zij opnieuw.',
    410,
    undefined,
    true,
  )
}

/** A path that stays in its folder, and ends in the name of a picture. */
function safePath(path: string | null): string | undefined {
  const parts = path?.split('/') ?? []
  const areNames = parts.every((part) => /^[^\\\0]+$/.test(part) && part !== '.' && part !== '..')
  return path && areNames && isPictureName(path) ? path : undefined
}

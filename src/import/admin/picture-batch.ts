import { Readable } from 'node:stream'
import { APIError } from 'payload'
import { editors } from '@/access/access'
import { staffEndpoint } from '@/admin/staff-endpoint'
import { sentPictures } from '@/media/sent-pictures'
import { isPictureName } from './pictures-to-send'

/** POST /api/import/pictures: begins a batch of pictures of another site. @returns its name */
const beginBatch = staffEndpoint({
  method: 'post',
  path: '/import/pictures',
  may: editors,
  answer: async () => ({ batch: await (await sentPictures()).begin() }),
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
    const sent = await sentPictures()
    const batch = String(req.routeParams?.batch)
    if (!(await sent.isThere(batch))) throw goneBatch()
    const path = safePath(req.searchParams.get('path'))
    if (!path || !req.body) throw new APIError('Dit is geen afbeelding uit een map.', 400, undefined, true)
    await sent.keep(batch, path, Readable.fromWeb(req.body as never))
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

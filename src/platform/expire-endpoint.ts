import { timingSafeEqual } from 'node:crypto'
import type { Endpoint } from 'payload'
import { expireHere } from './cache'
import { EXPIRE_PATH, expireToken } from './running-site'

/** POST /api/expire: what commands and jobs ask of the running site, for holders of the site's secret. */
export const expireEndpoint: Endpoint = {
  path: EXPIRE_PATH,
  method: 'post',
  handler: async (req) => {
    const given = Buffer.from(req.headers.get('authorization') ?? '')
    const expected = Buffer.from(`Bearer ${expireToken()}`)
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      return Response.json({ message: 'Forbidden' }, { status: 403 })
    }
    const { tags } = ((await req.json?.()) ?? {}) as { tags?: unknown }
    if (!Array.isArray(tags) || !tags.every((tag) => typeof tag === 'string')) {
      return Response.json({ message: 'tags must be a list of names' }, { status: 400 })
    }
    expireHere(tags)
    return Response.json({ expired: tags.length })
  },
}

import { NotFound } from 'payload'
import { editors } from '@/access/access'
import { documentOf, staffEndpoint } from '@/admin/staff-endpoint'
import type { AuditEntry } from '@/payload-types'
import type { Versioned } from '../versions/list-versions'
import { entryAddress, hasVersions } from './entry-address'

/** A version is stored before the entry that tells of it. */
const STORING_MS = 10_000

/**
 * GET /api/audit-entries/{id}/diff: leads to the comparison of the version that an entry made with the one before it; to all
 * versions where it is kept no longer.
 */
export const diffEndpoint = staffEndpoint({
  method: 'get',
  path: '/:id/diff',
  may: editors,
  answer: async (req) => {
    const entry = await req.payload.findByID({
      collection: 'audit-entries',
      id: documentOf(req),
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      user: req.user,
      req,
    })
    if (!entry || !hasVersions(entry)) throw new NotFound(req.t)
    const { docs } = await req.payload.findVersions({
      collection: entry.kind as Versioned,
      where: {
        and: [{ parent: { equals: entry.document } }, { updatedAt: { less_than_equal: endOf(entry) } }],
      },
      depth: 0,
      limit: 1,
      pagination: false,
      select: { updatedAt: true },
      sort: '-updatedAt',
      overrideAccess: false,
      user: req.user,
      req,
    })
    const version = docs[0] && isOf(entry, docs[0]) ? `/${docs[0].id}` : ''
    const location = `${entryAddress(entry)}/versions${version}`
    return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
  },
})

/** Who goes on in a draft writes over its version: then none is left as it was, and the one before is somebody else's. */
function isOf(entry: AuditEntry, { updatedAt }: { updatedAt: string }): boolean {
  return Date.parse(updatedAt) > Date.parse(entry.at) - STORING_MS
}

function endOf({ at, until }: AuditEntry): string {
  return until ?? at
}

import { type Endpoint, NotFound } from 'payload'
import { z } from 'zod'
import { staff } from '@/access/access'
import { documentOf, staffEndpoint } from '@/admin/staff-endpoint'
import { idOf } from '@/platform/id-of'
import { findBefore, makersOf, partsSince, type Version, type Versioned } from './list-versions'

/** A version, and what it is compared with, as people tell them from others. */
export interface ToldVersion {
  at: string
  who: string | null
  /** Nothing of the first version. */
  from: { at: string; who: string | null } | null
  /** What differs between them. */
  parts: string[] | null
}

/**
 * GET /api/{collection}/versions/{id}/told?from={id}: who made a version and when, and the same of another one; without
 * `from` of the one before it.
 */
export function toldVersion(collection: Versioned): Endpoint {
  return staffEndpoint({
    method: 'get',
    path: '/versions/:id/told',
    may: staff,
    asked: z.object({ from: z.string().max(60).optional() }),
    answer: async (req, { from }) => {
      const find = (id: string) =>
        req.payload.findVersionByID({
          collection,
          id,
          depth: 0,
          disableErrors: true,
          overrideAccess: false,
          user: req.user,
          req,
        }) as unknown as Promise<Version | null>
      const version = await find(documentOf(req))
      if (!version) throw new NotFound(req.t)
      const other = from
        ? await find(from)
        : await findBefore(req, collection, idOf(version.parent) ?? '', version)
      const names = await makersOf(req, [version, ...(other ? [other] : [])])
      const told = ({ updatedAt, version: { changedBy } }: Version) => ({
        at: String(updatedAt),
        who: names.get(idOf(changedBy) ?? '') ?? null,
      })
      const parts = (other && partsSince(req, collection, other, version)) ?? null
      return { ...told(version), from: other ? told(other) : null, parts } satisfies ToldVersion
    },
  })
}

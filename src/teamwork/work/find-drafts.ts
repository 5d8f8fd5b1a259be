import type { PayloadRequest } from 'payload'

const SHOWN = 50

export interface Drafts {
  total: number
  /** Those that were worked on last. */
  shown: { id: string; title: string; at: string }[]
  /** The list of them in the admin, asked in the same way. */
  address: string
}

/** The articles that somebody made and of which the newest version is not published. */
export async function findDrafts(req: PayloadRequest, person: string): Promise<Drafts> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'symptoms',
    where: { and: [{ createdBy: { equals: person } }, { _status: { equals: 'draft' } }] },
    draft: true,
    depth: 0,
    limit: SHOWN,
    select: { title: true, updatedAt: true },
    sort: '-updatedAt',
    overrideAccess: false,
    user: req.user,
    req,
  })
  const query = new URLSearchParams({
    'where[or][0][and][0][createdBy][equals]': person,
    'where[or][0][and][1][_status][equals]': 'draft',
  })
  return {
    total: totalDocs,
    shown: docs.map(({ id, title, updatedAt }) => ({ id, title: title || 'Zonder titel', at: updatedAt })),
    address: `/admin/collections/symptoms?${query}`,
  }
}

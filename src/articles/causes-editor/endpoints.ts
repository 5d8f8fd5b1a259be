import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { staff, writers } from '@/access/access'
import { freeSlug } from '@/access/free-slug'
import { toSlug } from '@/access/slug'
import { slugIsStored } from '@/access/slug-is-stored'
import { staffEndpoint } from '@/admin/staff-endpoint'
import type { Cause } from '@/payload-types'
import { LONGEST_NAME, MOST_CAUSES } from './bounds'
import { CAUSE_KINDS } from './cause-kinds'
import type { CauseLabel } from './cause-row'
import { findLabels } from './find-labels'

const text = z.string().trim().min(1).max(LONGEST_NAME)
const wanted = z.object({
  ids: z.array(z.string().max(100)).max(MOST_CAUSES).default([]),
  names: z.array(text).max(MOST_CAUSES).default([]),
})
const fresh = z.object({
  causes: z
    .array(z.object({ name: text, term: text.optional(), kind: z.enum(CAUSE_KINDS) }))
    .min(1)
    .max(MOST_CAUSES),
})

/** What the causes editor asks of the server, under `/api/causes`: all labels of a table at once, and new causes. */
export const causesEditorEndpoints: Endpoint[] = [
  staffEndpoint({
    method: 'post',
    path: '/labels',
    may: staff,
    asked: wanted,
    answer: async (req, { ids, names }) => ({ causes: await findLabels(req, ids, names) }),
  }),
  staffEndpoint({
    method: 'post',
    path: '/make',
    may: writers,
    asked: fresh,
    answer: async (req, { causes }) => {
      const made: CauseLabel[] = []
      for (const cause of causes) made.push(await makeCause(req, cause))
      return Response.json({ causes: made }, { status: 201 })
    },
  }),
]

async function makeCause(
  req: PayloadRequest,
  { name, term, kind }: { name: string; term?: string | undefined; kind: Cause['kind'] },
): Promise<CauseLabel> {
  const short = toSlug(name)
  if (!short) throw new APIError(`"${name}" geeft geen adres.`, 400, undefined, true)
  const long = toSlug(`${name} ${term ?? ''}`) ?? short
  const slug = await freeSlug([short, long], (choice) => slugIsStored(req.payload, 'causes', choice))
  const data = { name, term: term ?? null, kind, slug }
  const { id } = await req.payload.create({
    collection: 'causes',
    data,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { id, name, term: term ?? null, kind, parent: null, synonyms: [], isInTrash: false }
}

import type { PayloadRequest, Where } from 'payload'
import type { CauseLabel } from './cause-row'
import { toLabel } from './to-label'

/** How many times the causes above are looked up; deeper than any tree of causes. */
const LEVELS = 3

/**
 * The causes with these ids, or with one of these names as name, term or synonym, and the causes above them; for the
 * user who asks. Also those in the trash: a table still lists them.
 */
export async function findLabels(req: PayloadRequest, ids: string[], names: string[]): Promise<CauseLabel[]> {
  const labels = new Map<string, CauseLabel>()
  const spelled = [...new Set(names.flatMap(spellings))]
  const anywhere: Where[] = ['name', 'term', 'synonyms'].map((field) => ({ [field]: { in: spelled } }))
  let where: Where[] = [{ id: { in: ids } }, ...(names.length > 0 ? anywhere : [])]
  for (let level = 0; level <= LEVELS; level += 1) {
    for (const label of await find(req, { or: where })) labels.set(label.id, label)
    const above = [...labels.values()].flatMap(({ parent }) => (parent && !labels.has(parent) ? parent : []))
    if (above.length === 0) break
    where = [{ id: { in: above } }]
  }
  return [...labels.values()]
}

/** `in` compares letter by letter: a list may write a capital where the site has none. */
function spellings(name: string): string[] {
  const first = name.charAt(0)
  const rest = name.slice(1)
  return [name, first.toLowerCase() + rest, first.toUpperCase() + rest, name.toLowerCase()]
}

async function find(req: PayloadRequest, where: Where): Promise<CauseLabel[]> {
  const { docs } = await req.payload.find({
    collection: 'causes',
    where,
    select: { name: true, term: true, kind: true, parent: true, synonyms: true, deletedAt: true },
    joins: false,
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: false,
    req,
  })
  return docs.map(toLabel)
}

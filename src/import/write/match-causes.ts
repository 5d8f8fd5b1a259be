import type { Payload } from 'payload'
import { freeSlug } from '@/access/free-slug'
import { toSlug } from '@/access/slug'
import { slugIsStored } from '@/access/slug-is-stored'
import { causeKind } from '@/articles/causes/cause-kind'
import type { Cause } from '@/payload-types'
import { ImportRefused } from '../import-refused'
import type { Remark } from '../remark'
import type { ParsedCause } from '../text/parsed-article'

/** A cause of the file, with the stored one that it is, or with what a new one needs. */
export interface PlannedCause extends ParsedCause {
  id?: string
  kind: Cause['kind']
  slug: string
}

type StoredCause = Pick<Cause, 'id' | 'name' | 'term' | 'slug' | 'kind' | 'deletedAt'>

/**
 * Finds the stored causes by name and term, in one query, and addresses for the others.
 * @throws ImportRefused when one is in the trash, or has a name that makes no address
 */
export async function matchCauses(payload: Payload, causes: readonly ParsedCause[]): Promise<PlannedCause[]> {
  const stored = await findStored(payload, causes)
  const taken = new Set(stored.map(({ slug }) => slug))
  const problems: Remark[] = []
  const planned: PlannedCause[] = []
  for (const cause of causes) {
    const same = stored.filter((each) => keyOf(each) === keyOf(cause))
    const usable = same.find(({ deletedAt }) => !deletedAt)
    const choices = slugChoices(cause)
    if (usable) planned.push({ ...cause, id: usable.id, slug: usable.slug, kind: usable.kind })
    else if (same.length > 0) problems.push({ line: cause.line, message: IN_TRASH(cause.name) })
    else if (!choices) problems.push({ line: cause.line, message: `"${cause.name}" geeft geen adres.` })
    else {
      const slug = await freeSlug(
        choices,
        async (choice) =>
          taken.has(choice) || (!choices.includes(choice) && slugIsStored(payload, 'causes', choice)),
      )
      taken.add(slug)
      planned.push({ ...cause, slug, kind: causeKind(cause.name, cause.term) })
    }
  }
  if (problems.length > 0) throw new ImportRefused(problems)
  return planned
}

const IN_TRASH = (name: string) =>
  `de oorzaak "${name}" ligt in de prullenbak. Zet haar terug, of verwijder haar voorgoed.`

async function findStored(payload: Payload, causes: readonly ParsedCause[]): Promise<StoredCause[]> {
  if (causes.length === 0) return []
  const slugs = causes.flatMap((cause) => slugChoices(cause) ?? [])
  const { docs } = await payload.find({
    collection: 'causes',
    where: { or: [{ name: { in: causes.map(({ name }) => name) } }, { slug: { in: slugs } }] },
    select: { name: true, term: true, slug: true, kind: true, deletedAt: true },
    sort: 'createdAt',
    joins: false,
    depth: 0,
    pagination: false,
    trash: true,
  })
  return docs
}

function keyOf({ name, term }: { name: string; term?: string | null }): string {
  return JSON.stringify([name, term || null])
}

/** The addresses that a cause would like to have, best first; undefined where its name has no letter to make one of. */
function slugChoices({ name, term }: ParsedCause): [string, ...string[]] | undefined {
  const short = toSlug(name)
  const long = toSlug(`${name} ${term ?? ''}`)
  if (!short) return undefined
  return long && long !== short ? [short, long] : [short]
}

import type { Payload } from 'payload'
import { freeSlug } from '@/access/free-slug'
import { toSlug } from '@/access/slug'
import { slugIsStored } from '@/access/slug-is-stored'
import { ImportRefused } from '../import-refused'

/** An author of the file, with the stored one that they are, or with the address of a new one. */
export interface PlannedAuthor {
  id?: string
  name: string
  slug: string
}

/**
 * Finds the stored authors by their names.
 * @throws ImportRefused when one is in the trash, or has a name that makes no address
 */
export async function matchAuthors(payload: Payload, names: readonly string[]): Promise<PlannedAuthor[]> {
  const planned: PlannedAuthor[] = []
  for (const name of names) planned.push(await matchAuthor(payload, name))
  return planned
}

async function matchAuthor(payload: Payload, name: string): Promise<PlannedAuthor> {
  const wanted = toSlug(name)
  if (!wanted) throw new ImportRefused([{ message: `De auteur "${name}" geeft geen adres.` }])
  const { docs } = await payload.find({
    collection: 'authors',
    where: { name: { equals: name } },
    select: { slug: true, deletedAt: true },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    trash: true,
  })
  const usable = docs.find(({ deletedAt }) => !deletedAt)
  if (usable) return { id: usable.id, name, slug: usable.slug }
  if (docs.length > 0) {
    const message = `De auteur "${name}" ligt in de prullenbak. Zet deze terug, of verwijder deze voorgoed.`
    throw new ImportRefused([{ message }])
  }
  return { name, slug: await freeSlug([wanted], (slug) => slugIsStored(payload, 'authors', slug)) }
}

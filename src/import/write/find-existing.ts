import type { Payload } from 'payload'
import type { Symptom } from '@/payload-types'
import { ImportRefused } from '../import-refused'

/** An article that is there already. */
export interface Existing {
  /** As it was published last; of an article that never was, as it was first made. */
  main: Symptom
  /** Its newest version, perhaps a draft beside what is published. */
  latest: Symptom
}

/**
 * The article at an address; undefined where there is none.
 * @throws ImportRefused when it is in the trash
 */
export async function findExisting(payload: Payload, slug: string): Promise<Existing | undefined> {
  const id = (await findId(payload, slug, false)) ?? (await findId(payload, slug, true))
  if (id === undefined) return undefined
  const [main, latest] = await Promise.all(
    [false, true].map((draft) =>
      payload.findByID({ collection: 'symptoms', id, draft, depth: 0, trash: true }),
    ),
  )
  if (!main || !latest) return undefined
  if (main.deletedAt) {
    const message = `Het artikel "${main.title}" ligt in de prullenbak. Zet het terug, of verwijder het voorgoed.`
    throw new ImportRefused([{ message }])
  }
  return { main, latest }
}

/** With `draft` the newest versions are searched: an article may have got this address in a draft only. */
async function findId(payload: Payload, slug: string, draft: boolean): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'symptoms',
    where: { slug: { equals: slug } },
    draft,
    select: { slug: true },
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
  })
  return docs[0]?.id
}

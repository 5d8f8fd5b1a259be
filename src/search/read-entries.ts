import { setImmediate } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import type { Cause, Symptom } from '@/payload-types'
import { PUBLIC } from '@/platform/find-public'
import { bodyText } from '@/text/body-text'
import type { CauseEntry, SymptomEntry } from './entries'

type Collection = 'symptoms' | 'causes'

/*
 * Read straight from the database adapter: Payload's own find runs the hooks and access rules of each field of each
 * document, which takes longer for 10.000 articles than everything else here together.
 */

/** So many at once do not hold up the requests of readers. */
const CHANGES_AT_ONCE = 2_000

/** When documents last changed, of any status, by id; `where` says which. */
export async function readChanges(
  payload: Payload,
  collection: Collection,
  where: Where,
): Promise<{ id: string; updatedAt: string }[]> {
  const changes: { id: string; updatedAt: string }[] = []
  for (let page: number | null | undefined = 1; page; ) {
    const { docs, nextPage } = await readChangesPage(payload, collection, where, page)
    changes.push(...docs.map(({ id, updatedAt }) => ({ id, updatedAt })))
    page = nextPage
    await setImmediate()
  }
  return changes
}

function readChangesPage(payload: Payload, collection: Collection, where: Where, page: number) {
  return payload.db.find<{ id: string; updatedAt: string }>({
    collection,
    where,
    select: { updatedAt: true },
    sort: 'id',
    limit: CHANGES_AT_ONCE,
    page,
  })
}

/** How many there are for readers. */
export async function countPublic(payload: Payload, collection: Collection): Promise<number> {
  return (await payload.db.count({ collection, where: PUBLIC[collection] })).totalDocs
}

// By id alone: told of the status as well, SQLite goes through all that are published for each few ids.

/** Those of the symptoms that readers may see. */
export async function readSymptoms(payload: Payload, ids: string[]): Promise<SymptomEntry[]> {
  const { docs } = await payload.db.find<Symptom>({
    collection: 'symptoms',
    where: { id: { in: ids } },
    select: {
      _status: true,
      deletedAt: true,
      slug: true,
      title: true,
      synonyms: true,
      englishTerms: true,
      introduction: true,
      body: true,
      causes: { cause: true },
    },
    limit: 0,
    pagination: false,
  })
  return docs.flatMap((symptom) =>
    symptom._status === 'published' && !symptom.deletedAt && symptom.slug
      ? [{ ...symptomNames(symptom), slug: symptom.slug, id: symptom.id }]
      : [],
  )
}

function symptomNames(symptom: Symptom): Omit<SymptomEntry, 'id' | 'slug'> {
  return {
    title: symptom.title,
    synonyms: symptom.synonyms ?? [],
    englishTerms: symptom.englishTerms ?? [],
    introduction: symptom.introduction ?? '',
    text: bodyText(symptom.body),
    causes: (symptom.causes ?? []).map(({ cause }) => String(cause)),
  }
}

/** Those of the causes that readers may see. */
export async function readCauses(payload: Payload, ids: string[]): Promise<CauseEntry[]> {
  const { docs } = await payload.db.find<Cause>({
    collection: 'causes',
    where: { id: { in: ids } },
    select: { deletedAt: true, slug: true, name: true, term: true, synonyms: true },
    limit: 0,
    pagination: false,
  })
  return docs
    .filter(({ deletedAt }) => !deletedAt)
    .map(({ id, slug, name, term, synonyms }) => ({
      id,
      slug,
      name,
      term: term ?? '',
      synonyms: synonyms ?? [],
    }))
}

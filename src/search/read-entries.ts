import type { Payload } from 'payload'
import type { Author, Cause, Page, Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { bodyText } from '@/text/body-text'
import type { CauseEntry, OtherEntry, SymptomEntry } from './entries'
import { readListedCauses } from './read-listed-causes'

/*
 * Read straight from the database adapter: Payload's own find runs the hooks and access rules of each field of each
 * document, which takes longer for 10.000 articles than everything else here together.
 */

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
      codes: { code: true },
      introduction: true,
      body: true,
    },
    limit: 0,
    pagination: false,
  })
  const listed = await readListedCauses(payload, ids)
  return docs.flatMap((symptom) => {
    const { id, slug, _status, deletedAt } = symptom
    const isShown = _status === 'published' && !deletedAt && slug
    return isShown ? [{ ...symptomNames(symptom), slug, id, causes: listed.get(id) ?? [] }] : []
  })
}

function symptomNames(symptom: Symptom): Omit<SymptomEntry, 'id' | 'slug' | 'causes'> {
  return {
    title: symptom.title,
    synonyms: symptom.synonyms ?? [],
    englishTerms: symptom.englishTerms ?? [],
    codes: codesOf(symptom),
    introduction: symptom.introduction ?? '',
    text: bodyText(symptom.body),
  }
}

function codesOf({ codes }: Pick<Symptom | Cause, 'codes'>): string[] {
  return (codes ?? []).flatMap(({ code }) => code || [])
}

/** Those of the causes that readers may see. */
export async function readCauses(payload: Payload, ids: string[]): Promise<CauseEntry[]> {
  const { docs } = await payload.db.find<Cause>({
    collection: 'causes',
    where: { id: { in: ids } },
    select: {
      deletedAt: true,
      slug: true,
      name: true,
      term: true,
      synonyms: true,
      parent: true,
      codes: { code: true },
    },
    limit: 0,
    pagination: false,
  })
  return docs
    .filter(({ deletedAt }) => !deletedAt)
    .map(({ id, slug, name, term, synonyms, parent, codes }) => ({
      id,
      slug,
      name,
      term: term ?? '',
      synonyms: synonyms ?? [],
      parent: idOf(parent),
      codes: codesOf({ codes }),
    }))
}

/** Those of the pages that readers may see. */
export async function readPages(payload: Payload, ids: string[]): Promise<OtherEntry[]> {
  const { docs } = await payload.db.find<Page>({
    collection: 'pages',
    where: { id: { in: ids } },
    select: { _status: true, deletedAt: true, slug: true, title: true },
    limit: 0,
    pagination: false,
  })
  return docs.flatMap(({ id, _status, deletedAt, slug, title }) =>
    _status === 'published' && !deletedAt && slug ? [{ id, kind: 'page', slug, title, profession: '' }] : [],
  )
}

/** Those of the authors that readers may see. */
export async function readAuthors(payload: Payload, ids: string[]): Promise<OtherEntry[]> {
  const { docs } = await payload.db.find<Author>({
    collection: 'authors',
    where: { id: { in: ids } },
    select: { deletedAt: true, slug: true, name: true, profession: true },
    limit: 0,
    pagination: false,
  })
  return docs.flatMap(({ id, deletedAt, slug, name, profession }) =>
    !deletedAt && slug ? [{ id, kind: 'author', slug, title: name, profession: profession ?? '' }] : [],
  )
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CauseEntry, SymptomEntry } from '@/search/entries'
import { bodyText } from '@/text/body-text'
import type { StoredText } from '@/text/text-node'

export interface Entries {
  symptoms: SymptomEntry[]
  causes: CauseEntry[]
}

type StoredSymptom = Omit<SymptomEntry, 'text' | 'causes' | 'codes'> & {
  body: StoredText
  causes?: { cause: string }[]
}

/** What search knows of an import folder, without a site. */
export async function readFolder(folder: string): Promise<Entries> {
  const symptoms = await readLines<StoredSymptom>(join(folder, 'symptoms.ndjson'))
  const causes = await readLines<CauseEntry>(join(folder, 'causes.ndjson'))
  return {
    symptoms: symptoms.map((symptom) => ({
      id: symptom.id,
      slug: symptom.slug,
      title: symptom.title,
      synonyms: symptom.synonyms ?? [],
      englishTerms: symptom.englishTerms ?? [],
      codes: [],
      introduction: symptom.introduction ?? '',
      text: bodyText(symptom.body),
      causes: (symptom.causes ?? []).map(({ cause }) => cause),
    })),
    causes: causes.map(({ id, slug, name, term, synonyms }) => ({
      id,
      slug,
      name,
      term: term ?? '',
      synonyms: synonyms ?? [],
      parent: undefined,
      codes: [],
    })),
  }
}

async function readLines<Line>(path: string): Promise<Line[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}

import { CodeIndex } from './code-index'
import type { CauseEntry, OtherEntry, SymptomEntry } from './entries'
import { NameIndex } from './name-index'
import { TextPostings } from './text-postings'

/** What has names; the others are pages and authors. */
export type Kind = 'symptoms' | 'causes' | 'others'

export const KINDS: Kind[] = ['symptoms', 'causes', 'others']

/**
 * Symptoms and causes in memory, to be searched by word. A cause is kept once, however many symptoms list it: what is
 * found in a cause leads to its symptoms.
 */
export class SearchIndex {
  readonly symptoms = new Map<string, SymptomEntry>()
  readonly causes = new Map<string, CauseEntry>()
  /** By the cause's id, the ids of the symptoms that list it; lists, as sets of a few take several times the time and memory. */
  readonly symptomsOfCause = new Map<string, string[]>()
  readonly others = new Map<string, OtherEntry>()
  readonly names: Record<Kind, NameIndex> = {
    symptoms: new NameIndex(),
    causes: new NameIndex(),
    others: new NameIndex(),
  }
  readonly codes: Record<'symptoms' | 'causes', CodeIndex> = {
    symptoms: new CodeIndex(),
    causes: new CodeIndex(),
  }
  readonly texts = new TextPostings()

  putSymptom(symptom: SymptomEntry): void {
    this.removeSymptom(symptom.id)
    this.names.symptoms.put(symptom.id, [
      { field: 'title', text: symptom.title, worth: 1 },
      ...symptom.synonyms.map((text) => ({ field: 'synonym', text, worth: 0.95 })),
      ...symptom.englishTerms.map((text) => ({ field: 'englishTerm', text, worth: 0.85 })),
    ])
    this.codes.symptoms.put(symptom.id, symptom.codes)
    this.texts.put(symptom.id, `${symptom.introduction} ${symptom.text}`)
    // Each id once in memory, however many symptoms list the cause, where causes were put before.
    const causes = [...new Set(symptom.causes)].map((id) => this.causes.get(id)?.id ?? id)
    for (const cause of causes) {
      const listed = this.symptomsOfCause.get(cause)
      if (listed) listed.push(symptom.id)
      else this.symptomsOfCause.set(cause, [symptom.id])
    }
    // The text is in its index now; kept as well, it would be most of the memory.
    this.symptoms.set(symptom.id, { ...symptom, causes, text: '' })
  }

  removeSymptom(id: string): void {
    const symptom = this.symptoms.get(id)
    if (!symptom) return
    this.names.symptoms.remove(id)
    this.codes.symptoms.remove(id)
    this.texts.remove(id)
    for (const cause of symptom.causes) {
      const others = this.symptomsOfCause.get(cause)?.filter((other) => other !== id) ?? []
      if (others.length > 0) this.symptomsOfCause.set(cause, others)
      else this.symptomsOfCause.delete(cause)
    }
    this.symptoms.delete(id)
  }

  putCause(cause: CauseEntry): void {
    this.causes.set(cause.id, cause)
    this.codes.causes.put(cause.id, cause.codes)
    this.names.causes.put(cause.id, [
      { field: 'name', text: cause.name, worth: 1 },
      { field: 'term', text: cause.term, worth: 1 },
      ...cause.synonyms.map((text) => ({ field: 'synonym', text, worth: 0.95 })),
    ])
  }

  removeCause(id: string): void {
    if (!this.causes.delete(id)) return
    this.names.causes.remove(id)
    this.codes.causes.remove(id)
  }

  putOther(entry: OtherEntry): void {
    this.others.set(entry.id, entry)
    this.names.others.put(entry.id, [
      { field: 'title', text: entry.title, worth: 1 },
      { field: 'profession', text: entry.profession, worth: 0.8 },
    ])
  }

  removeOther(id: string): void {
    if (this.others.delete(id)) this.names.others.remove(id)
  }
}

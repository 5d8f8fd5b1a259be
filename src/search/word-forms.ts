import { ENGLISH } from './language/english'
import { grammar, stemOf } from './words'

/** What one word has in common with others; two words match by what both of them have. */
export interface WordForms {
  /** The word without its ending: "knie" of "knieën", "hoofdpijn" of "hoofdpijntje". */
  inflected: string[]
  /** Its roots: "jeuk" of "jeukende". */
  derived: string[]
  /** How it sounds with its ending and without: "hofdpeintje" sounds like "hoofdpijn". */
  sounds: string[]
}

const MOST_KEPT = 50_000
const kept = new Map<string, WordForms>()

/** The forms of a folded word. Remembered: names repeat a few thousand words. */
export function formsOf(word: string): WordForms {
  let forms = kept.get(word)
  if (!forms) {
    if (kept.size >= MOST_KEPT) kept.clear()
    forms = makeForms(word)
    kept.set(word, forms)
  }
  return forms
}

function makeForms(word: string): WordForms {
  // A number has no forms, and one that sounds like it is another.
  if (/\d/.test(word)) return { inflected: [word], derived: [], sounds: [] }
  const { inflections, derivations, sound } = grammar()
  const roots = [word, ...inflections(word)]
  const inflected = withStems(roots)
  const derived = withStems(roots.flatMap(derivations), SHORTEST_DERIVED_STEM)
  return {
    // Readers know the English names of some things.
    inflected: [...new Set([...inflected, ...englishStemOf(word)])],
    derived,
    sounds: [...new Set([...inflected, ...derived].map(sound))].filter((heard) => heard.length >= SHORTEST),
  }
}

/** Of a short word nothing is left that is one: "mes" would be "me". */
function englishStemOf(word: string): string[] {
  return [ENGLISH.stem(word)].filter((stem) => stem.length >= SHORTEST_ENGLISH_STEM)
}

const SHORTEST_ENGLISH_STEM = 3

const SHORTEST = 2
/** What is left when a root loses an ending too is a word by chance: "worst" and "worden" have "wor". */
const SHORTEST_DERIVED_STEM = 4

function withStems(roots: string[], shortest = SHORTEST): string[] {
  const stems = roots.map(stemOf).filter((stem) => stem.length >= shortest)
  return [...new Set([...roots, ...stems])].filter((form) => form.length >= SHORTEST)
}

let related: Map<string, string[]> | undefined
/** The words that have others, by their forms and by how they sound. */
const relatedByForm = new Map<string, string>()

/** Other words that mean nearly the same. */
export function relatedWords(word: string): string[] {
  related ??= mapRelated()
  return related.get(word) ?? withForm(formsOf(word).inflected)
}

/** Those of a word with the same root: of "slikken" for "verslikt". */
export function relatedByRoot(word: string): string[] {
  related ??= mapRelated()
  return withForm(formsOf(word).derived.filter(({ length }) => length >= SHORTEST_ROOT))
}

const SHORTEST_ROOT = 4

/** Those of a word that sounds as one of them does: "pukels". */
export function relatedBySound(word: string): string[] {
  related ??= mapRelated()
  return withForm(formsOf(word).sounds.map((heard) => `${heard}${SOUND}`))
}

/** Behind a sound, which may be spelled as another word. */
const SOUND = '~'

function withForm(forms: readonly string[]): string[] {
  const known = forms.map((form) => relatedByForm.get(form)).find(Boolean)
  return known === undefined ? [] : [known, ...(related?.get(known) ?? [])]
}

function mapRelated(): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const group of new Set([...grammar().relatedWords, ...ENGLISH.relatedWords])) {
    for (const word of group) {
      const others = group.filter((other) => other !== word)
      all.set(word, [...new Set([...(all.get(word) ?? []), ...others])])
      const { inflected, sounds } = formsOf(word)
      for (const form of [...inflected, ...sounds.map((heard) => `${heard}${SOUND}`)])
        if (!relatedByForm.has(form)) relatedByForm.set(form, word)
    }
  }
  return all
}

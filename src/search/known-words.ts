import { setImmediate } from 'node:timers/promises'
import { formsOf } from './word-forms'
import { fold, grammar } from './words'

/** The words that the site's language has, whether a name holds them or not. */
export interface KnownWords {
  /** Whether a folded word is one of them, in any form. */
  has: (word: string) => boolean
}

// Next bundles the start of the site and its routes apart, each with its own copy of this module: the words are 16 MB.
const shared = globalThis as { simptoKnownWords?: Promise<KnownWords> }

/** Read once, in some tenths of a second. */
export function knownWords(): Promise<KnownWords> {
  shared.simptoKnownWords ??= grammar().dictionary().then(readWords)
  return shared.simptoKnownWords
}

async function readWords({ default: { dic } }: { default: { dic: Uint8Array } }): Promise<KnownWords> {
  const words = new Set<string>()
  const lines = new TextDecoder().decode(dic).split('\n')
  for (const [at, line] of lines.entries()) {
    // Who reads a page meanwhile is served.
    if (at % AT_ONCE === 0) await setImmediate()
    // Behind the stroke stands by which rules a word gets its endings; those we know ourselves.
    words.add(foldEntry(line.replace(/\/.*/, '')))
  }
  // What an ending leaves less than half of is another word: "muheid" is nothing of "mu".
  const isEntry = (form: string, word: string) => words.has(form) && form.length >= word.length / 2
  return { has: (word) => formsOf(word).inflected.some((form) => isEntry(form, word)) }
}

const AT_ONCE = 5_000

/** Nearly all have plain letters only, for which `fold` takes ten times as long. */
function foldEntry(entry: string): string {
  return /^[a-z]+$/.test(entry) ? entry : fold(entry)
}

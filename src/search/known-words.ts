import { setImmediate } from 'node:timers/promises'
import { logError } from '@/platform/log-error'
import { formsOf } from './word-forms'
import { WordSet } from './word-set'
import { fold, grammar } from './words'

/** The words that the site's language has, whether a name holds them or not. */
export interface KnownWords {
  /** Whether a folded word is one of them, in any form. */
  has: (word: string) => boolean
}

// Next bundles the start of the site and its routes apart, each with its own copy of this module: the words are 7 MB.
const shared = globalThis as { simptoKnownWords?: Promise<KnownWords> }

/** Read once, in some tenths of a second. */
export function knownWords(): Promise<KnownWords> {
  shared.simptoKnownWords ??= readKnownWords(grammar().dictionary)
  return shared.simptoKnownWords
}

interface Dictionary {
  default: { dic: Uint8Array }
}

/**
 * Of a dictionary that cannot be read no word is known: every word may be a misspelling then, and a search finds more than it should,
 * rather than nothing.
 */
export async function readKnownWords(dictionary: () => Promise<Dictionary>): Promise<KnownWords> {
  try {
    return await readWords((await dictionary()).default.dic)
  } catch (error) {
    logError('the dictionary could not be read: search knows no words', error)
    return { has: () => false }
  }
}

async function readWords(dic: Uint8Array): Promise<KnownWords> {
  const words = new WordSet(dic.reduce((count, byte) => (byte === LINE_END ? count + 1 : count), 1))
  let read = 0
  for (const entry of entriesIn(Buffer.from(dic.buffer, dic.byteOffset, dic.length))) {
    words.add(foldEntry(entry))
    // Who reads a page meanwhile is served.
    read += 1
    if (read % AT_ONCE === 0) await setImmediate()
  }
  // What an ending leaves less than half of is another word: "muheid" is nothing of "mu".
  const isEntry = (form: string, word: string) => words.has(form) && form.length >= word.length / 2
  return { has: (word) => formsOf(word).inflected.some((form) => isEntry(form, word)) }
}

const LINE_END = 10
const AT_ONCE = 5_000

/** One after the other: all lines at once are 10 MB, which a process does not give back. */
function* entriesIn(dic: Buffer): Generator<string> {
  for (let from = 0; from < dic.length; ) {
    const found = dic.indexOf(LINE_END, from)
    const end = found < 0 ? dic.length : found
    // Behind the stroke stands by which rules a word gets its endings; those we know ourselves.
    yield dic.toString('utf8', from, end).replace(/\/.*/, '')
    from = end + 1
  }
}

/** Nearly all have plain letters only, for which `fold` takes ten times as long. */
function foldEntry(entry: string): string {
  return /^[a-z]+$/.test(entry) ? entry : fold(entry)
}

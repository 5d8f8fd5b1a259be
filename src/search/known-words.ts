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
  const entries = Buffer.from(dic.buffer, dic.byteOffset, dic.length)
  const words = new WordSet(countLines(entries))
  let read = 0
  for (let from = 0; from < entries.length; ) {
    const found = entries.indexOf(LINE_END, from)
    const end = found < 0 ? entries.length : found
    addEntry(words, entries, from, end)
    from = end + 1
    // Who reads a page meanwhile is served.
    read += 1
    if (read % AT_ONCE === 0) await setImmediate()
  }
  // What an ending leaves less than half of is another word: "muheid" is nothing of "mu".
  const isEntry = (form: string, word: string) => words.has(form) && form.length >= word.length / 2
  return { has: (word) => formsOf(word).inflected.some((form) => isEntry(form, word)) }
}

const LINE_END = 10
const STROKE = 47
const A = 97
const Z = 122
const AT_ONCE = 5_000

function countLines(entries: Buffer): number {
  let lines = 1
  for (let at = entries.indexOf(LINE_END); at >= 0; at = entries.indexOf(LINE_END, at + 1)) lines += 1
  return lines
}

/**
 * Nearly all have plain letters only, which stand in the file as they are looked up: to make a text of each, and fold it, takes five times
 * as long. Behind a stroke stands by which rules a word gets its endings; those we know ourselves.
 */
function addEntry(words: WordSet, entries: Buffer, from: number, end: number) {
  let at = from
  while (at < end && isPlain(entries[at])) at += 1
  if (at === end || entries[at] === STROKE) words.addLetters(entries, from, at)
  else words.add(fold(entries.toString('utf8', from, end).replace(/\/.*/, '')))
}

const isPlain = (byte = 0) => byte >= A && byte <= Z

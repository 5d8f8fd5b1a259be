import SearchableMap from 'minisearch/SearchableMap'
import type { KnownWords } from './known-words'
import { areOpposed } from './opposed-beginnings'
import { areOtherPains, partInPain } from './pains'
import { formsOf, relatedByRoot, relatedBySound, relatedWords } from './word-forms'
import { grammar } from './words'

const QUALITY = {
  written: 1,
  inflected: 0.97,
  complaint: 0.9,
  derived: 0.8,
  related: 0.72,
  sound: 0.85,
  swapped: 0.75,
  grouped: 0.7,
  about: 0.6,
}

/** A beginning or an end is worth this, and more the more of the word it is. */
const PART = { begin: 0.45, rootBegin: 0.25, end: 0.25, rest: 0.45 }

const SHORTEST_BEGINNING = 2
const SHORTEST_ROOT = 4
const SHORTEST_END = 4
const SHORTEST_SHARED = 4
const SHORTEST_OTHER_PART = 3
/** As many words that begin or end so are looked at. */
const MOST_PARTS = 1_000

/** The first letter is seldom the wrong one. */
const OTHER_START = 0.1

/** Known words, and how good they are for what was looked up: 1 as it was typed, less otherwise. */
export type Likeness = Map<string, number>

/** The words of names, once each, with everything that they may be found by. */
export class Vocabulary {
  private readonly words = new SearchableMap<true>()
  /** Each word by its forms from their last letter on: what ends with "bult" is found in "galbulten". */
  private readonly backwards = new SearchableMap<Set<string>>()
  private readonly inflected = new Map<string, Set<string>>()
  private readonly derived = new Map<string, Set<string>>()
  private readonly sounds = new SearchableMap<Set<string>>()

  add(word: string): void {
    this.words.set(word, true)
    const { inflected, derived, sounds } = formsOf(word)
    for (const form of inflected) {
      put(this.inflected, form, word)
      put(this.backwards, reversed(form), word)
    }
    for (const form of derived) put(this.derived, form, word)
    for (const heard of sounds) put(this.sounds, heard, word)
  }

  remove(word: string): void {
    this.words.delete(word)
    const { inflected, derived, sounds } = formsOf(word)
    for (const form of inflected) {
      takeOut(this.inflected, form, word)
      takeOut(this.backwards, reversed(form), word)
    }
    for (const form of derived) takeOut(this.derived, form, word)
    for (const heard of sounds) takeOut(this.sounds, heard, word)
  }

  /** The words that are one with `word` but for their endings. */
  sameAs(word: string): Set<string> {
    return new Set(formsOf(word).inflected.flatMap((form) => this.spelled(form)))
  }

  /** The words that `form` is a form of. */
  spelled(form: string): string[] {
    return [...(this.inflected.get(form) ?? [])]
  }

  /** The words with the same root, or that mean nearly the same. */
  akinTo(word: string): Likeness {
    const found: Likeness = new Map()
    if (this.words.has(word)) found.set(word, QUALITY.written)
    note(found, this.sameAs(word), QUALITY.inflected)
    const { inflected, derived } = formsOf(word)
    for (const form of inflected) note(found, this.derived.get(form), QUALITY.derived)
    for (const form of derived) {
      note(found, this.inflected.get(form), QUALITY.derived)
      // What both lost an ending to have is a word by chance where it is short: "won" of "woning" and "wond".
      if (form.length >= SHORTEST_SHARED) note(found, this.derived.get(form), QUALITY.derived)
    }
    const related = relatedWords(word)
    for (const other of related.length > 0 ? related : relatedByRoot(word))
      note(found, this.sameAs(other), QUALITY.related)
    return found
  }

  /**
   * The words that begin like `word`, or like what it is without its ending ("tand" of "tanden"); the shorter first. A word of everyday
   * that is typed out is the beginning of another only before a third one: "kat" is none of "kater".
   */
  beginningWith(word: string, isTypedOut: boolean, known: KnownWords): Likeness {
    const found: Likeness = new Map()
    if (word.length < SHORTEST_BEGINNING) return found
    const isWhole = isTypedOut && known.has(word)
    const begun = (root: string) =>
      firstOf(this.words, root).filter(
        (other) => !isWhole || this.isPartBefore(other.slice(root.length), known),
      )
    for (const other of begun(word)) note(found, [other], share(word, other, PART.begin))
    for (const root of [word, ...rootsIn(word)])
      note(found, this.sameAs(root + grammar().complaint), QUALITY.complaint)
    for (const root of rootsIn(word)) {
      for (const other of begun(root)) note(found, [other], share(root, other, PART.rootBegin))
    }
    return found
  }

  /** Whether the rest of a word is a word too, perhaps behind a linking letter. */
  private isPartBefore(rest: string, known: KnownWords): boolean {
    return grammar().linkingLetters.some(
      (link) => rest.startsWith(link) && this.isWord(rest.slice(link.length), known),
    )
  }

  /**
   * The words that end like `word`, or like what it is without its ending: "kuitkramp" for "krampen". A word of everyday, or a pain
   * of a part of the body, is the end of another only behind a third one: "kast" is none of "montelukast", and "oogpijn" none of "elleboogpijn".
   */
  endingWith(word: string, known: KnownWords): Likeness {
    const found: Likeness = new Map()
    // The end of a number says nothing.
    if (/\d/.test(word)) return found
    for (const end of [word, ...rootsIn(word)]) {
      if (end.length < SHORTEST_END) continue
      const isKnown = known.has(end) || partInPain(end) !== undefined
      for (const other of firstOf(this.backwards, reversed(end))) {
        const before = reversed(other.slice(end.length))
        if (isKnown && before && !this.isWord(before, known)) continue
        note(found, this.backwards.get(other), share(end, other, PART.end))
      }
    }
    return found
  }

  private isWord(part: string, known: KnownWords): boolean {
    return part.length >= SHORTEST_OTHER_PART && (known.has(part) || this.sameAs(part).size > 0)
  }

  /** The words that are written so, or go on behind it. */
  writtenFrom(beginning: string): string[] {
    return firstOf(this.words, beginning)
  }

  /** The substances that a word for a group of medicines stands for, and what those are for. */
  inGroupOf(word: string): Likeness {
    const found: Likeness = new Map()
    for (const { about, ends } of grammar().medicineGroups.filter(({ names }) => names.includes(word))) {
      for (const end of ends)
        for (const form of firstOf(this.backwards, reversed(end)))
          note(found, this.backwards.get(form), QUALITY.grouped)
      for (const each of about) note(found, this.sameAs(each), QUALITY.about)
    }
    return found
  }

  /** The words that sound as `word` does. */
  soundingAs(word: string): string[] {
    return formsOf(word).sounds.flatMap((heard) => [...(this.sounds.get(heard) ?? [])])
  }

  /** The words that sound just as `word` does, endings and all, and are as long: "hart" and "hard", but not "boot" and "bot". */
  homophonesOf(word: string): Likeness {
    const found: Likeness = new Map()
    const [heard] = formsOf(word).sounds
    for (const other of heard === undefined ? [] : (this.sounds.get(heard) ?? []))
      if (other.length === word.length && formsOf(other).sounds[0] === heard)
        note(found, [other], QUALITY.sound)
    return found
  }

  /** The words that sound like `word`, or differ from it in `edits` sounds at most. */
  soundingLike(word: string, edits: number): Likeness {
    const found: Likeness = new Map()
    const [heard = word, ...shorter] = formsOf(word).sounds
    for (const same of [heard, ...shorter]) note(found, this.sounds.get(same), QUALITY.sound)
    for (const other of relatedBySound(word)) note(found, this.sameAs(other), QUALITY.related)
    if (edits === 0) return found
    const meant = (words: Iterable<string> = []) =>
      [...words].filter((other) => !areOpposed(word, other) && !areOtherPains(word, other))
    for (const swapped of withSwappedLetters(heard))
      note(found, meant(this.sounds.get(swapped)), QUALITY.swapped)
    for (const [like, [words, distance]] of this.sounds.fuzzyGet(heard, edits)) {
      const start = like[0] === heard[0] ? 0 : OTHER_START
      const quality = QUALITY.swapped - start - distance / Math.max(heard.length, like.length) / 2
      note(found, meant(words), quality)
    }
    return found
  }
}

function firstOf(words: SearchableMap<unknown>, beginning: string): string[] {
  const first: string[] = []
  for (const [word] of words.atPrefix(beginning)) {
    first.push(word)
    if (first.length === MOST_PARTS) break
  }
  return first.sort((a, b) => a.length - b.length)
}

function rootsIn(word: string): string[] {
  return formsOf(word).inflected.filter(
    (form) => form.length >= SHORTEST_ROOT && form.length < word.length && word.startsWith(form),
  )
}

function share(part: string, word: string, least: number): number {
  return least + PART.rest * (part.length / word.length)
}

function withSwappedLetters(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) =>
    [word.slice(0, at), word[at + 1], word[at], word.slice(at + 2)].join(''),
  )
}

function note(found: Likeness, words: Iterable<string> | undefined, quality: number): void {
  for (const word of words ?? []) if (quality > (found.get(word) ?? 0)) found.set(word, quality)
}

type WordsByForm = Map<string, Set<string>> | SearchableMap<Set<string>>

function put(words: WordsByForm, form: string, word: string): void {
  const known = words.get(form)
  if (known) known.add(word)
  else words.set(form, new Set([word]))
}

function takeOut(words: WordsByForm, form: string, word: string): void {
  const known = words.get(form)
  known?.delete(word)
  if (known?.size === 0) words.delete(form)
}

function reversed(word: string): string {
  return [...word].reverse().join('')
}

import { partsOfCompound } from './compound-parts'
import type { KnownWords } from './known-words'
import type { Vocabulary } from './vocabulary'
import { formsOf } from './word-forms'
import { weightOf } from './words'

/** Of a part that is the whole word; a shorter one says less. */
const QUALITY = 0.6

/** What links the parts of a compound belongs to the first: "bloeds" of "bloedsinaasappel". */
const LONGEST_LINK = 2
/** Shorter ones stand in any word by chance. */
const SHORTEST_PART = 5
const SHORTEST_REST = 3

/**
 * The words of names that are a part of a compound, and how good they are: "hand" of "zweethanden". Its last part is what it is: a
 * "hoofdkussen" is a cushion, and nothing of a head. What the language has a word for holds no part by chance, as "tevreden" holds
 * "reden".
 * @param head its last part, where no name is about that
 */
export function partsHeld(
  vocabulary: Vocabulary,
  word: string,
  head: string | undefined,
  known: KnownWords,
): [string, number][] {
  const parts = known.has(word) ? wordsIn(word, head, known) : piecesOf(word, head)
  return parts.flatMap((part) => {
    const quality = QUALITY * (part.length / word.length)
    const forms = formsOf(part).inflected.filter(({ length }) => length >= SHORTEST_PART)
    const telling = forms.flatMap((form) => vocabulary.spelled(form)).filter((held) => weightOf(held) === 1)
    return telling.map((held): [string, number] => [held, quality])
  })
}

function wordsIn(word: string, head: string | undefined, known: KnownWords): string[] {
  return head ? [] : partsOfCompound(word, known).flat()
}

function piecesOf(word: string, head: string | undefined): string[] {
  const parts: string[] = []
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_REST; at += 1) {
    if (!head || at > word.length - head.length + LONGEST_LINK) parts.push(word.slice(0, at))
    if (!head || at >= head.length) parts.push(word.slice(-at))
  }
  return parts
}

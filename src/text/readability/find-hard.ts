import { HARD_WORDS } from './hard-words'

/** A line of a text: a paragraph, an item, a field of a block. */
export interface Line {
  text: string
  /** Which of the nodes at the top of the text it stands in. */
  top: number
  /** Whether it is running text; headings and cells have no sentences. */
  isSentence: boolean
}

interface Found {
  /** The sentence, as it stands there. */
  sentence: string
  top: number
}

export interface LongSentence extends Found {
  words: number
}

export interface HardWord extends Found {
  word: string
  /** What most people say; absent where the word is only long. */
  plain?: string
  times: number
}

/** B1: a sentence of more words is read twice. */
export const MOST_WORDS = 20
/** Longer words are mostly several in one. */
const MOST_LETTERS = 16
/** More is no list that anybody goes through. */
const MOST_FOUND = 30

/** What makes a text harder to read than B1: long sentences, words of offices and hospitals, and very long words. */
export function findHard(lines: readonly Line[]): { sentences: LongSentence[]; words: HardWord[] } {
  const sentences: LongSentence[] = []
  const words = new Map<string, HardWord>()
  for (const { isSentence, text, top } of lines) {
    for (const sentence of sentencesIn(text)) {
      const own = wordsOf(sentence)
      if (isSentence && own.length > MOST_WORDS) sentences.push({ sentence, top, words: own.length })
      for (const word of own) note(words, word, { sentence, top })
    }
  }
  const byTimes = [...words.values()].sort((one, other) => other.times - one.times)
  return { sentences: sentences.slice(0, MOST_FOUND), words: byTimes.slice(0, MOST_FOUND) }
}

function note(found: Map<string, HardWord>, typed: string, place: Found): void {
  const word = typed.toLowerCase()
  const plain = HARD_WORDS.get(word)
  if (!plain && lettersIn(word) <= MOST_LETTERS) return
  const known = found.get(word)
  if (known) known.times += 1
  else found.set(word, { ...place, word, times: 1, ...(plain && { plain }) })
}

/** Of the longest part: a hyphen makes a long word readable. */
function lettersIn(word: string): number {
  return Math.max(...word.split(/[-–/]/).map((part) => part.length))
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' })
/** A full stop after these ends no sentence. */
const SHORT =
  /(?:^|[\s(])(?:bijv|bv|ca|dhr|dr|drs|evt|enz|etc|incl|max|mevr|min|mw|nr|prof|resp|vs|[a-z](?:\.[a-z])+)\.\s*$/i

function sentencesIn(text: string): string[] {
  const sentences: string[] = []
  let open = ''
  for (const line of text.split('\n')) {
    for (const { segment } of segmenter.segment(line)) {
      open += segment
      if (SHORT.test(open)) continue
      sentences.push(open.trim())
      open = ''
    }
    sentences.push(open.trim())
    open = ''
  }
  return sentences.filter(Boolean)
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[-–'’.,/][\p{L}\p{N}]+)*/gu) ?? []
}

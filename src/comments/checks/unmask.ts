import { normalText } from '@/text/normal-text'

/** Letters of other scripts, and under each the Latin one that it looks like. */
const [ODD, LATIN] = ['аеорсхуіѕјкмтнвԁαοειικνρτυɡɑı', 'aeopcxyisjkmthbdaoeiikvptugai']
const LOOK_ALIKES: Record<string, string> = Object.fromEntries(
  [...ODD].map((letter, at) => [letter, LATIN[at] ?? letter]),
)
/** Digits and signs between letters: "v1agra", "c@sino". */
const WRITTEN_AS: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', '@': 'a', $: 's' }

const ODD_LETTER = /[\p{Script=Cyrillic}\p{Script=Greek}ɡɑı]/u
const LATIN_LETTER = /\p{Script=Latin}/u
const BETWEEN_LETTERS = /(?<=[a-z])(?:[01345$]|@(?![\w-]*\.\w))(?=[a-z])/g
/** "c a s i n o", "v-i-a-g-r-a": four letters at least, each alone. */
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:([ .\-_*])\p{L})(?:\1\p{L}){2,}(?![\p{L}\p{N}])/gu

/**
 * The text as it is meant to be read, in lower case: without accents and invisible characters, without letters of other
 * scripts inside of Latin words, without digits in the place of letters, and with spaced letters together.
 */
export function unmask(text: string): string {
  return normalText(text, 'NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/\p{L}+/gu, inOneScript)
    .replace(BETWEEN_LETTERS, (sign) => WRITTEN_AS[sign] ?? sign)
    .replace(SPACED, (letters) => letters.replace(/[^\p{L}]/gu, ''))
    .replace(/\s+/gu, ' ')
}

function inOneScript(word: string): string {
  const isMixed = ODD_LETTER.test(word) && LATIN_LETTER.test(word)
  return isMixed ? word.replace(/./gu, (letter) => LOOK_ALIKES[letter] ?? letter) : word
}

import dictionary from 'dictionary-en'

/**
 * English words that are Dutch as well, or that editors in Dutch use. What is not here and is English fails the test of the
 * admin's words: put a word here only where no Dutch one is meant.
 */
const ALSO_DUTCH = new Set(
  `
  account accounts alles alt arts basis been beer best boot by cc dashboard datum die direct door drop elder en er even
  export extra filter filters ghost half hand hem hen hoe id import in info is item kind label link links lap last list log
  logo lot mag mail mails man map markdown medium meet melding mens menu met mild moderator of of om op open outbox over
  privacy rest rust site sites sleep slot smal snel sorry spam stand start status tags taken ten test tests toe tot type
  under upload uploads van veld video was water web webp wel wit wilt wist word wordpress worden
  `
    .split(/\s+/)
    .filter(Boolean),
)

const ENDINGS = ['s', 'es', 'd', 'ed', 'ing']

let known: Set<string> | undefined

/** The words of a text that are English and not Dutch too, or that are names in code. */
export function foreignWords(text: string): string[] {
  const words = text.match(/[\p{L}_][\p{L}_'-]*/gu) ?? []
  return words.filter((word) => isName(word) || isEnglish(word.toLowerCase()))
}

function isName(word: string): boolean {
  return /^\p{Ll}+\p{Lu}/u.test(word) || word.includes('_') || /^(undefined|null|NaN)$/.test(word)
}

function isEnglish(word: string): boolean {
  if (ALSO_DUTCH.has(word)) return false
  known ??= readDictionary()
  if (known.has(word)) return true
  return ENDINGS.some((ending) => word.endsWith(ending) && known?.has(word.slice(0, -ending.length)))
}

/** The stems of Hunspell's English dictionary; names of people and places, with a capital, are no words. */
function readDictionary(): Set<string> {
  const stems = Buffer.from(dictionary.dic).toString('utf8').split('\n').slice(1)
  return new Set(stems.flatMap((line) => /^[a-z]{3,}(?=\/|$)/.exec(line)?.[0] ?? []))
}

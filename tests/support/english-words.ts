import dictionary from 'dictionary-en'

/**
 * English words that are Dutch as well, or that editors in Dutch use. What is not here and is English fails the test of the
 * admin's words: put a word here only where no Dutch one is meant.
 */
const ALSO_DUTCH = new Set(
  `
  account accounts alles alt arts basis been beer begin bent best boot browser browsers bulk by byte bytes camera casino cc
  code codes computer concept controles cookie dag dashboard datum deed die direct door drop elder elk en enter
  er escape even excel export extra filter filters ghost half hand hem hen hoe id import in info is item
  kind label laden lap last lees let letter letters link links list log logo lot mag mail mails man map marge matrix
  markdown medium meet melding mens menu met mild moderator moment net nu of om op open outbox over past
  planning privacy punt rest robots rust site sites sleep slot smal snel sorry spam stand start status steeds tab
  tablet tags taken tel ten term test tests toe tot twee type under upload uploads van veld vet video want
  was water web webp week wel wilt wist wit word worden wordpress
  `
    .split(/\s+/)
    .filter(Boolean),
)

const ENDINGS = ['s', 'es', 'd', 'ed', 'ing']

let known: Set<string> | undefined

/** The words of a text that are English and not Dutch too, or that are names in code. */
export function foreignWords(text: string): string[] {
  // Types of files and names of settings are what they are.
  const words = text.replace(/\w+\/\w+|\b[A-Z]+(_[A-Z]+)+\S*/g, ' ').match(/[\p{L}_][\p{L}_'-]*/gu) ?? []
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

import { stemmer } from '@orama/stemmers/dutch'
import { strongRootsOf } from './dutch-strong-verbs'
import { asSpelledAlone, keepingLength, shortOf } from './dutch-vowels'
import { listed } from './grammar'

/** What belongs before a verb, and stands behind it where it is bent. */
export const PARTICLES = listed('aan af door in los mee neer om op over toe uit vast weg')

/** The stem of a word by the rules of Snowball, but for what those take for another. */
export function stem(word: string): string {
  if (LONE_PLURALS.has(word)) return word
  return ABLE.test(word) ? word.replace(/heid$/, '') : keepingLength(word, stemmer(word))
}

/** What looks like the plural of another thing: who has pain in the "borsten" has none on the "borst", and "roze" is no "roos". */
const LONE_PLURALS = new Set(['borsten', 'roze'])

/** Who is "prikkelbaar" has no "prikkels", which the stemmer takes it for. */
const ABLE = /.{3}baar(?:heid)?$/

const SHORTEST_ROOT = 2

export function inflections(word: string): string[] {
  if (LONE_PLURALS.has(word)) return [word]
  const small = smallFormsOf(word)
  const others = writtenOtherwise(word)
  const roots = [word, ...small, ...others]
    .flatMap((each) => [
      ...ending(each, ['en', 'e']).flatMap(asSpelledAlone),
      ...ending(each, ['n']).filter((root) => ENDS_IN_E.test(root)),
      ...ending(each, ['s']).filter((root) => SHORTEST_WITH_S.test(root)),
    ])
    .concat(small.flatMap(asSpelledAlone), others, strongRootsOf(word), ending(word, ['heid']))
  return [...roots, ...roots.flatMap(shortOf)]
}

/** What takes an n: "ziekte", and "doe"; but a "been" are no two of "bee", and a "pen" of "pe". */
const ENDS_IN_E = /.[^e]e$/
/** What takes an s; but "boos" are no two of "boo", and a "tas" of "ta". */
const SHORTEST_WITH_S = /.(.)(?!\1).$/

/** What is written otherwise when an ending is off; a d between vowels is seldom heard, so that "rooie" is "rode". */
const WRITTEN_OTHERWISE: [RegExp, string][] = [
  [/(?<=.)ouwe$/, 'oude'],
  [/(?<=.)ooie$/, 'ode'],
  [/(?<=.)aaie$/, 'ade'],
  [/(?<=.)leden$/, 'lid'],
  [/(?<=.)heden$/, 'heid'],
]

/** "kouwe" → "koude", "oogleden" → "ooglid", "hoeveelheden" → "hoeveelheid". */
function writtenOtherwise(word: string): string[] {
  return WRITTEN_OTHERWISE.filter(([ending]) => ending.test(word)).map(([ending, other]) =>
    word.replace(ending, other),
  )
}

/** "oogjes" → "oog", "bobbeltje" → "bobbel", "bloedinkje" → "bloeding", "ruggetje" → "rug", "gaatje" → "gat". */
function smallFormsOf(word: string): string[] {
  const small = /^(.{2,})(j|tj|pj|etj|kj)es?$/.exec(word) && word.replace(/s$/, '')
  if (!small) return []
  const roots = ending(small, ['je', 'tje', 'pje', 'etje', 'metje'])
  if (small.endsWith('nkje')) roots.push(`${small.slice(0, -'kje'.length)}g`)
  return roots
}

/** What begins so and is nothing that somebody does all the time. */
const NO_DEED = new Set(
  listed(`gebaar gebak gebouw gebrek gebruik gedrag geel geheel geheim gehalte gelag gelei geloof geluk gemaal gemak gemeen
    gering geur geval gevaar gevel gevoel gevolg gewaar geweer gewei gewas gewin gewoon gezag gezang gezin gezond`),
)

/** "gesnurk" is of who snores, "gesuis" of what "suist". What ends in d or t is a participle, or a thing: a "gezicht" is no "zicht". */
function deedIn(word: string): string[] {
  return /^ge.{3,}[^aeioudt]$/.test(word) && !NO_DEED.has(word) ? [word.slice(2)] : []
}

const ROOT_ENDINGS = listed(
  'heid ende end ing ingen ig ige igheid erig erige de lijk lijke eren eert erend atie aties',
)

/** Of a verb: "niest" is of "nies" and "verlamd" of "verlam", but a "boot" of no "boo" and a "kind" of no "kin". */
const ROOT_OF_VERB = { t: /..[^aeiou]$/, d: /...[^aeiou]$/ }

/** "incontinentie" is that somebody is "incontinent". */
function qualitiesOf(word: string): string[] {
  return word.endsWith('antie') || word.endsWith('entie') ? ending(word, ['ie']) : []
}

const DONE = new RegExp(`^(${PARTICLES.join('|')})?ge(.{3,})(?:t|d|en)$`)

export function derivations(word: string): string[] {
  // "verlamming" and "verlamd": before the vowel the root ends with two letters of one.
  const verbs = Object.entries(ROOT_OF_VERB).flatMap(([last, root]) =>
    ending(word, [last]).filter((each) => root.test(each)),
  )
  const roots = [...verbs, ...ending(word, ROOT_ENDINGS), ...qualitiesOf(word), ...deedIn(word)].flatMap(
    (root) => [root, root.replace(/([^aeiou])\1$/, '$1')],
  )
  // "gejeukt", "gezwollen", "opgeboerd": the root stands between.
  const [, particle = '', root] = DONE.exec(word) ?? []
  return root ? [...roots, particle + root] : roots
}

function ending(word: string, endings: string[]): string[] {
  return endings
    .filter((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_ROOT)
    .map((each) => word.slice(0, -each.length))
}

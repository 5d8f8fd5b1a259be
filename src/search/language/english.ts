import { stemmer } from '@orama/stemmers/english'
import { type Grammar, listed } from './grammar'

export const ENGLISH: Grammar = {
  dictionary: () => import('dictionary-en'),
  stem: stemmer,
  stopWords: new Set(
    listed(`a also am an and are as at be but by for from he her his i if in into is it its me my of on or out she so than
      that the their them then there they this to up was we with you your`),
  ),
  weakWords: new Set(
    listed(`always bad been can cause causes constant could did do does feel feeling get gets getting had has have having
      help how keep keeps lot many much no not often over problem problems really severe side effect effects some
      sometimes sudden suddenly symptom symptoms very what when where which who why will`),
  ),
  inflections: (word) =>
    ENDINGS.map((ending) => word.replace(ending, '')).filter(
      (root) => root !== word && root.length >= SHORTEST_ROOT,
    ),
  derivations: () => [],
  sound,
  core: (word) => word,
  ofThePart: (word) => word,
  linkingLetters: [''],
  relatedWords: [
    listed('ache aching sore pain painful hurt hurts hurting'),
    listed('poo poop stool stools feces faeces'),
    listed('pee peeing urine urinate urinating urination wee'),
    listed('belly stomach tummy abdomen abdominal'),
    listed('tired tiredness fatigue exhausted exhaustion'),
    listed('vomit vomiting sick nausea puke puking throwing'),
    listed('swollen swelling puffy'),
    listed('itchy itching itch'),
    listed('dizzy dizziness vertigo lightheaded'),
    listed('sweat sweats sweating perspiration'),
    listed('fever temperature feverish'),
    listed('sleep sleepless sleeplessness insomnia'),
    listed('rash spots'),
  ],
  particles: new Set(),
  sentenceEnds: new Set(),
  noLonger: { denials: new Set(listed('no not never')), word: 'more' },
  exclusions: [['without'], ['but', 'no']],
  complaint: 'ache',
  mayDescribe: () => false,
  isQuality: (word) => /.{3}(?:ing|ed)$/.test(word),
  bodyParts: new Set(),
  asPain: (word) => word,
  idioms: [],
  opposedBeginnings: ['hypo', 'hyper'],
  opposites: [
    [listed('high fast rapid increased raised'), listed('low slow reduced decreased')],
    [listed('hot warm'), listed('cold')],
    [
      listed('red'),
      listed('yellow'),
      listed('blue'),
      listed('pale white grey gray'),
      listed('dark black brown'),
    ],
  ],
  medicineGroups: [],
  medicalRoots: { beginnings: new Map(), endings: new Map() },
}

/** Not one of two: "chess" are not many of "ches". */
const ENDINGS = [/(?<!s)s$/, /es$/, /ed$/, /ing$/]
const SHORTEST_ROOT = 3

/** "diarrhoea" and "diarrea" sound alike. */
const SOUNDS: [RegExp, string][] = [
  [/ph/g, 'f'],
  [/rrh|rh/g, 'r'],
  [/ck|c(?![eiyh])/g, 'k'],
  [/ae|oe/g, 'e'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
]

function sound(word: string): string {
  return SOUNDS.reduce((heard, [spelling, heardAs]) => heard.replace(spelling, heardAs), word)
}

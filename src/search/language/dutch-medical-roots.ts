import { listed } from './grammar'

/*
 * What doctors' words begin and end with, by what it is in the words of names: "gastralgie" is pain of the stomach. Which of them an
 * article has for itself stands in its synonyms.
 */
const BEGINNINGS: Record<string, string> = {
  ader: 'fleb phleb',
  anus: 'proct',
  bal: 'orch',
  blaas: 'cyst',
  bloed: 'haem haemat hem hemat',
  borst: 'mast thorac',
  bot: 'ost oste',
  buik: 'abdomin',
  darm: 'col enter',
  dubbel: 'dipl',
  gal: 'chol cholecyst',
  geen: 'a an',
  gewricht: 'arthr artr',
  haar: 'trich',
  hals: 'cervic',
  hart: 'cardi kardi',
  heup: 'cox',
  hoofd: 'cefal cephal',
  huid: 'derm dermat',
  keel: 'faryng pharyng',
  klieren: 'aden lymfaden lymphaden',
  knie: 'gon',
  lever: 'hepat',
  licht: 'fot phot',
  lip: 'cheil',
  long: 'pneum pneumon',
  luchtwegen: 'bronch',
  maag: 'gastr',
  moeite: 'dys',
  mond: 'stomat',
  nacht: 'noct nyct',
  nagel: 'onych',
  neus: 'rhin rin',
  nier: 'nefr nephr pyel',
  oog: 'oftalm ophthalm',
  ooglid: 'blefar blephar',
  oor: 'ot',
  pees: 'tend tendin',
  snelle: 'tachy',
  spier: 'my',
  stem: 'laryng fon phon',
  tand: 'odont',
  tandvlees: 'gingiv',
  tong: 'gloss',
  trage: 'brady',
  vagina: 'kolp vagin vulv',
  veel: 'hyper poly',
  vinger: 'dactyl',
  voet: 'pod',
  weinig: 'hyp olig',
  wervel: 'spondyl',
  zenuw: 'neur',
}

const ENDINGS: Record<string, string> = {
  ademen: 'pnoe pneu pnea',
  bloeding: 'ragie rragie rrhagie rragia rrhagia',
  braken: 'emesis emese',
  dorst: 'dipsie dipsia',
  gevoel: 'esthesie aesthesie',
  hartslag: 'cardie cardia',
  kramp: 'spasme spasmen spasmus',
  menstruatie: 'menorroe menorrhoe menorroea menorrhoea',
  ontsteking: 'itis',
  pijn: 'algie algia algieen dynie dynia',
  plassen: 'urie uria',
  praten: 'fasie phasia artrie arthrie',
  schimmel: 'mycose mycosis',
  slapen: 'somnie somnia',
  slikken: 'fagie phagie phagia',
  verlamming: 'plegie plegia parese',
  vloed: 'rroe rrhoe rroea rrhoea',
  zien: 'opie opia opsie',
  zweten: 'hidrose hidrosis',
}

const byRoot = (plain: Record<string, string>) =>
  new Map(
    Object.entries(plain).flatMap(([word, roots]) => listed(roots).map((root) => [root, word] as const)),
  )

export const MEDICAL_ROOTS = { beginnings: byRoot(BEGINNINGS), endings: byRoot(ENDINGS) }

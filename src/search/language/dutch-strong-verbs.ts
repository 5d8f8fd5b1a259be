import { listed } from './grammar'

/*
 * Verbs whose past has another vowel than their root, each with the forms that no rule makes: "viel" and "gevallen" of "val".
 * Those that people use of their body.
 */
const FORMS: Record<string, string> = {
  bijt: 'beet beten gebeten',
  bind: 'bond gebonden',
  breek: 'brak braken gebroken',
  drink: 'dronk dronken gedronken',
  eet: 'at aten gegeten',
  geef: 'gaf gaven gegeven',
  glijd: 'gleed gegleden',
  groei: 'gegroeid',
  hang: 'hing hingen gehangen',
  kijk: 'keek keken gekeken',
  knijp: 'kneep geknepen',
  kom: 'kwam kwamen gekomen',
  krijg: 'kreeg kregen gekregen',
  krimp: 'kromp gekrompen',
  lees: 'las gelezen',
  lig: 'lag lagen gelegen',
  loop: 'liep liepen gelopen',
  neem: 'nam genomen',
  ruik: 'rook roken geroken',
  schrik: 'schrok geschrokken',
  slaap: 'sliep sliepen geslapen',
  snijd: 'sneed gesneden',
  spreek: 'sprak spraken gesproken',
  spring: 'sprong sprongen gesprongen',
  spuit: 'spoot gespoten',
  spuug: 'spoog gespogen',
  sta: 'stond stonden gestaan',
  steek: 'stak staken gestoken',
  sterf: 'stierf gestorven',
  stijg: 'steeg gestegen',
  stink: 'stonk stonken gestonken',
  trek: 'trok trokken getrokken',
  val: 'viel vielen gevallen',
  vergeet: 'vergat vergaten vergeten',
  verlies: 'verloor verloren',
  vries: 'vroor bevroren',
  word: 'werd werden geworden',
  wrijf: 'wreef gewreven',
  zie: 'zag zagen gezien',
  zit: 'zat zaten gezeten',
  zuig: 'zoog gezogen',
  zweer: 'zwoor gezworen',
  zwel: 'zwol zwollen gezwollen',
}

const ROOT_OF = new Map(
  Object.entries(FORMS).flatMap(([root, forms]) =>
    listed(forms).map((form): [string, string] => [form, root]),
  ),
)

/** What may stand before a past, and does not before any other word that ends so. */
const SHORTEST_DONE = 6

/** The root of a strong verb's past: "val" of "viel"; and with what stands before it "flauwval" of "flauwgevallen". */
export function strongRootsOf(word: string): string[] {
  const root = ROOT_OF.get(word)
  if (root) return [root]
  for (let at = 2; at <= word.length - SHORTEST_DONE; at += 1) {
    const ending = word.slice(at)
    const rootOfEnding = ending.startsWith('ge') && ROOT_OF.get(ending)
    if (rootOfEnding) return [word.slice(0, at) + rootOfEnding]
  }
  return []
}

import type { ParsedBlock } from '@/import/text/parsed-article'

const COMPLAINTS = [
  'Pijn',
  'Jeuk',
  'Kramp',
  'Stijfheid',
  'Zwelling',
  'Tintelingen',
  'Krachtverlies',
  'Blauwe plekken',
]
const PLACES = [
  'de schouder',
  'de knie',
  'de hand',
  'de voet',
  'de rug',
  'de nek',
  'de heup',
  'de enkel',
  'de elleboog',
  'de pols',
  'de kuit',
  'het bovenbeen',
  'het onderbeen',
  'de buik',
  'de borst',
  'het gezicht',
  'de kaak',
  'de vingers',
  'de tenen',
  'de arm',
  'de bil',
  'de zij',
  'het scheenbeen',
  'de hiel',
  'het hoofd',
]
const NAMES: [name: string, term?: string, kind?: 'medicine' | 'habit' | 'poisoning'][] = [
  ['overbelasting', undefined, 'habit'],
  ['slijtage van het gewricht', 'artrose'],
  ['ontsteking van een pees', 'tendinitis'],
  ['griep', 'influenza'],
  ['gordelroos', 'herpes zoster'],
  ['suikerziekte', 'diabetes mellitus'],
  ['jicht'],
  ['gebruik van simvastatine', 'Zocor', 'medicine'],
  ['gebruik van nifedipine', 'Adalat', 'medicine'],
  ['gebruik van plaspillen', 'diuretica', 'medicine'],
  ['gebruik van salbutamol', 'Ventolin', 'medicine'],
  ['te weinig bewegen', undefined, 'habit'],
  ['lang zitten', undefined, 'habit'],
  ['botbreuk', 'fractuur'],
  ['kneuzing', 'contusie'],
  ['trombosebeen', 'diepe veneuze trombose'],
  ['spataderen', 'varices'],
  ['wondroos', 'erysipelas'],
  ['eczeem'],
  ['netelroos', 'urticaria'],
  ['schurft', 'scabiës'],
  ['ziekte van Lyme', 'lymeborreliose'],
  ['reuma', 'reumatoïde artritis'],
  ['hernia', 'hernia nuclei pulposi'],
  ['zenuwbeknelling', 'mononeuropathie'],
  ['te weinig vitamine B12', 'vitamine B12-deficiëntie'],
  ['bloedarmoede', 'anemie'],
  ['te langzaam werkende schildklier', 'hypothyreoïdie'],
  ['koolmonoxidevergiftiging', 'koolmonoxide-intoxicatie', 'poisoning'],
  ['multiple sclerose', 'MS'],
]

export const CAUSES = NAMES.map(([name, term, kind = 'condition']) => ({ name, ...(term && { term }), kind }))

export const COMMENTS = [
  {
    name: 'Anja',
    body: 'Bij mij hielp het om elke dag een half uur te wandelen.',
    status: 'published',
    answers: false,
  },
  { name: 'Kees', body: 'Hoe lang duurde het voor u verschil merkte?', status: 'published', answers: true },
  { name: 'Anja', body: 'Na ongeveer drie weken.', status: 'published', answers: true },
  {
    name: 'Meryem',
    body: 'Mijn huisarts dacht eerst aan overbelasting. Het was iets anders.',
    status: 'pending',
    answers: false,
  },
  {
    name: 'Online Casino',
    body: 'Gratis bonus, kijk op mijn site voor geld.',
    status: 'spam',
    answers: false,
  },
] as const

/** Two hundred articles, the same ones each time; `causes` are the ids of {@link CAUSES}. */
export function articles(causes: string[]) {
  return COMPLAINTS.flatMap((complaint, row) =>
    PLACES.map((place, column) => {
      const number = row * PLACES.length + column
      return {
        title: `${complaint} in ${place}`,
        synonyms: [`${complaint.toLowerCase()} bij ${place}`],
        introduction: `${complaint} in ${place} komt vaak voor en gaat meestal vanzelf over.`,
        blocks: blocksOf(complaint, place),
        rows: rowsOf(causes, number),
        isDraft: number % 10 === 9,
      }
    }),
  )
}

function blocksOf(complaint: string, place: string): ParsedBlock[] {
  return [
    { type: 'heading', text: `Wat is ${complaint.toLowerCase()} in ${place}?` },
    {
      type: 'paragraph',
      text: `U voelt het bij bewegen, of juist in rust. Vaak is rust nemen en rustig blijven bewegen genoeg.`,
    },
    { type: 'heading', text: 'Oorzaken' },
    { type: 'causeList' },
    { type: 'heading', text: 'Wat kunt u zelf doen?' },
    {
      type: 'list',
      items: ['Blijf bewegen zolang het kan.', 'Neem zo nodig paracetamol.', 'Kijk het twee weken aan.'],
    },
  ]
}

/** From 3 to 30 causes, over all tiers. */
function rowsOf(causes: string[], number: number) {
  const count = 3 + ((number * 7) % (causes.length - 2))
  return Array.from({ length: count }, (_, index) => ({
    cause: causes[(number + index * 11) % causes.length] as string,
    casesPerYear: Number((12_000 / (index + 1) ** 2.3).toPrecision(2)),
  })).filter(({ cause }, index, rows) => rows.findIndex((row) => row.cause === cause) === index)
}

import { listed } from './grammar'

/*
 * What people say in several words of which none is what they mean: the words, and what names have instead. Between the words
 * where "…" stands some may come that say little: "ik kan al dagen niet goed poepen". What only one article is about stands in
 * that article's synonyms, not here.
 */
const SAID: Record<string, string[]> = {
  kortademig: [
    'buiten adem',
    'geen lucht',
    'weinig lucht',
    'naar adem snakken',
    'naar adem happen',
    'naar lucht happen',
    'snak naar adem',
    'hap naar adem',
    'hap naar lucht',
  ],
  'verstopte neus': ['geen lucht … neus'],
  flauwvallen: ['van … stokje', 'buiten westen', 'buiten bewustzijn', 'zwart voor … ogen'],
  duizelig: ['alles draait', 'kamer draait', 'wereld draait'],
  gevoelloosheid: ['geen gevoel', 'dood gevoel'],
  moe: ['geen energie', 'geen fut', 'geen puf', 'op … laatste benen'],
  somber: ['in de put', 'in een dip', 'niet lekker in … vel'],
  verward: ['de weg kwijt', 'van … padje'],
  lichtschuwheid: ['niet tegen … licht', 'last van … licht', 'licht … pijn … ogen'],
  'vlekken ogen': [
    'vlekken zien',
    'vlekjes zien',
    'zwarte vlekken … zien',
    'zwarte stippen … zien',
    'zwarte stipjes … zien',
    'zwarte puntjes … zien',
    'zie … vlekken',
    'zie … vlekjes',
    'zie … zwarte vlekken',
    'zie … zwarte vlekjes',
    'zie … zwarte stippen',
    'zie … zwarte stipjes',
    'zie … zwarte puntjes',
    'vliegjes zien',
    'zie … vliegjes',
    'sliertjes zien',
    'zie … sliertjes',
  ],
  'dikke enkels': [
    'dikke voeten',
    'gezwollen voeten',
    'opgezette voeten',
    'voeten … dik',
    'voeten … gezwollen',
  ],
  slapeloosheid: ['wakker liggen', 'lig … wakker', 'geen oog dicht'],
  hartkloppingen: ['hart … op hol', 'hart … in … keel', 'hart … tekeer'],
  misselijk: ['maag … draait', 'maag … keert'],
  diarree: ['aan de dunne', 'aan de race', 'aan de schijterij'],
  verstopping: ['niet … poepen', 'moeilijk … poepen', 'niet … kakken', 'geen … ontlasting'],
  ontlasting: ['grote boodschap'],
  plassen: ['kleine boodschap'],
  bedplassen: ['nat bed', 'natte bedden'],
  'gebrek eetlust': ['niet willen eten', 'wil niet … eten', 'geen hap'],
  'moeite slikken': ['niet … slikken', 'slikken … niet'],
  'moeite praten': ['niet … praten', 'niet op … woorden', 'niet uit … woorden'],
  'moeilijk lopen': ['niet … lopen', 'slecht ter been'],
  overtijd: ['over tijd'],
  erectieproblemen: ['hem niet … omhoog', 'hem niet … stijf'],
  rugpijn: ['door … rug gegaan', 'door … rug gaan'],
}

/** The longer ones first: "geen lucht door mijn neus" is no want of breath. */
export const IDIOMS = Object.entries(SAID)
  .flatMap(([means, all]) => all.map((said) => ({ said: listed(said), means: listed(means) })))
  .sort((one, other) => other.said.length - one.said.length)

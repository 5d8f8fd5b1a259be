/** What Payload and its parts say in English whatever the language; most of it is read out only. */
const FIXED: [RegExp, string][] = [
  [/^Open Menu$/, 'Menu openen'],
  [/^Close Menu$/, 'Menu sluiten'],
  [/^Notifications alt\+T$/, 'Meldingen (alt+T)'],
  [/^Close toast$/, 'Melding sluiten'],
  [/^Drag to move$/, 'Slepen om te verplaatsen'],
  [/^Add block$/, 'Blok toevoegen'],
  [/^Insert Paragraph$/, 'Alinea toevoegen'],
  [/^Invalid URL$/, 'Dit is geen adres. Een adres begint met https:// en heeft geen spaties.'],
  [/^Geordende Lijst$/, 'Geordende lijst'],
  [/^text dropdown$/, 'Soort tekst'],
  [/^blocks dropdown$/, 'Blok invoegen'],
  [/^(\w+) dropdown$/, 'Keuzelijst'],
  [/^Edit link$/, 'Link bewerken'],
  [/^Copy URL$/, 'Adres kopiëren'],
  [/^Copied$/, 'Gekopieerd'],
  [/^Thumbnail URL$/, 'Adres van het kleine beeld'],
  [/^MIME Type$/i, 'Soort bestand'],
  [/^Responsive$/, 'Volle breedte'],
  [/^hasAPIKey$/, 'Heeft een API-sleutel'],
  [
    /^(?:block|inlineBlock) node failed to validate: [\s\S]*$/,
    'Een blok of voetnoot in deze tekst is niet goed ingevuld.',
  ],
  [/^(?:link|autolink) node failed to validate: [\s\S]*$/, 'Een link in deze tekst is niet goed ingevuld.'],
  [/^\w+ node failed to validate: [\s\S]*$/, 'In deze tekst is iets niet goed ingevuld.'],
  [/^best practices$/, 'lees de uitleg'],
  [
    /^\s*To pick up a draggable item, press the space bar\.[\s\S]*$/,
    'Druk op de spatiebalk om iets op te pakken, verplaats het met de pijltjes en druk weer op de spatiebalk om het neer te zetten. Escape breekt af.',
  ],
  [/^(\d+) results? available\.\s*$/, '$1 keuzes. '],
  [
    /^\s*Use Up and Down to choose options[\s\S]*$/,
    'Kies met pijl omhoog en omlaag, neem met Enter, sluit met Escape.',
  ],
  [/^option (.*), selected\.$/, '$1 is gekozen.'],
  [/^option (.*) focused[\s\S]*$/, '$1'],
  [
    /^\s*(.*) is focused ?,type to refine list, press Down to open the menu[\s\S]*$/,
    '$1: typ om te zoeken, pijl omlaag opent de lijst.',
  ],
  [/^\s*Select is focused[\s\S]*$/, 'Typ om te zoeken, pijl omlaag opent de lijst.'],
]

/** Longer texts are nobody's label. */
const LONGEST = 600

/** The same in Dutch; undefined for what is not one of these. */
export function inDutch(text: string): string | undefined {
  if (!text || text.length > LONGEST) return undefined
  for (const [english, dutch] of FIXED) if (english.test(text)) return text.replace(english, dutch)
  return undefined
}

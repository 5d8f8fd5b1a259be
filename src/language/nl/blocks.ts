/** What the blocks of a text say of themselves. */
export const blocks = {
  careCard: {
    title: 'Wanneer belt u?',
    huisarts: { heading: 'Bel uw huisarts als:', spoken: 'Niet dringend: ' },
    spoed: { heading: 'Bel direct uw huisarts of de huisartsenpost als:', spoken: 'Dringend: ' },
    '112': { heading: 'Bel 112 als:', spoken: 'Noodgeval: ' },
  },
  causeList: {
    skip: (count: string) => `Sla de lijst met ${count} oorzaken over`,
    causes: (count: string) => (count === '1' ? '1 oorzaak' : `${count} oorzaken`),
    perYear: 'mensen per jaar',
    others: (count: string) => `Toon de andere ${count}`,
    origin: (origin: string) => `Herkomst van de aantallen: ${origin}`,
    source: (source: string) => `Bron: ${source}`,
    sourceBefore: 'Bron: ',
    range: (from: string, to: string) => `Van ${from} tot ${to}`,
    rangeIn: (from: string, to: string, year: number) => `Van ${from} tot ${to}, in ${year}`,
    year: (year: number) => `In ${year}`,
  },
  causeChart: {
    title: 'Hoe vaak komt het voor?',
    scale:
      'Elke stip is een oorzaak. Hoe verder naar rechts, hoe meer mensen per jaar: elke stap is tien keer zoveel.',
    most: 'De meeste:',
    ladder: 'Wat zegt een getal? Nederland heeft 18 miljoen mensen.',
    /** `people` a year, out of all. */
    step: (people: string, oneIn: string) => `${people} per jaar is 1 op de ${oneIn}`,
    million: (count: string) => `${count} miljoen`,
  },
  causeFilter: {
    text: 'Zoek in de lijst',
    kind: 'Soort oorzaak',
    all: 'Alle',
    /** `%1` and `%2` are filled in by script. */
    shown: '%1 van %2 oorzaken',
    none: 'Niets gevonden. Probeer een deel van het woord, een andere naam, of kies bij de soort “Alle”.',
  },
  figure: {
    missing: (alt: string) => `Hier ontbreekt een foto: ${alt}. Lezers zien dit niet.`,
    credit: (credit: string, licence?: string | null) => `Bron: ${credit}${licence ? ` (${licence})` : ''}`,
  },
  /** What a table without a caption is called to who does not see it. */
  table: { unnamed: 'Tabel' },
  footnote: {
    label: (number: string, source: string) => `Noot ${number}: ${source}`,
    back: (count: string) => `Terug naar noot ${count} in de tekst`,
  },
  related: 'Verwante symptomen',
}

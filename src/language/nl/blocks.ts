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
    origin: (origin: string) => `Herkomst van de aantallen: ${origin}`,
    source: (source: string) => `Bron: ${source}`,
  },
  causeChart: {
    title: 'De vaakst voorkomende oorzaken van elke groep',
    scale: 'Mensen per jaar. Elke stap naar rechts is tien keer zoveel.',
    alternative: (count: string) =>
      `Grafiek met een logaritmische schaal: hoeveel mensen per jaar het krijgen door elk van ${count} oorzaken, de meest voorkomende van elke groep. Dezelfde aantallen staan als tekst in de lijst hieronder.`,
  },
  causeFilter: {
    text: 'Zoek in de lijst',
    kind: 'Soort oorzaak',
    all: 'Alle',
    /** `%1` and `%2` are filled in by script. */
    shown: '%1 van %2 oorzaken',
  },
  figure: {
    credit: (credit: string, licence?: string | null) => `Bron: ${credit}${licence ? ` (${licence})` : ''}`,
  },
  related: 'Verwante symptomen',
}

/** The search page, and what the search box says. */
export const search = {
  title: 'Zoeken',
  titleFor: (question: string) => `Zoeken: ${question}`,
  label: 'Zoek een symptoom, oorzaak of medicijn',
  button: 'Zoek',
  suggestions: 'Suggesties',
  suggestionCount: (count: number) =>
    count === 0 ? 'Geen suggesties' : count === 1 ? '1 suggestie' : `${count} suggesties`,
  results: (count: number, question: string) =>
    count === 1 ? `1 resultaat voor “${question}”` : `${count} resultaten voor “${question}”`,
  onlyFirst: (shown: number) =>
    `Hieronder staan de eerste ${shown}. Maak uw vraag preciezer om minder te vinden.`,
  alike: (question: string) => `Niets heet precies “${question}”. Dit lijkt erop:`,
  nothing: (question: string) => `Niets gevonden voor “${question}”`,
  nothingHint: 'Controleer of er een tikfout in zit, of probeer een ander woord.',
  nearest: 'Bedoelde u misschien:',
  browse: 'Of kijk in de lijsten:',
  allSymptoms: 'Symptomen van A tot Z',
  allCauses: 'Oorzaken van A tot Z',
  description:
    'Zoek een symptoom, een oorzaak, een ziekte of een medicijn, en zie welke oorzaken vaak voorkomen en welke zelden.',
  empty: 'Typ wat u zoekt: een klacht, een ziekte of de naam van een medicijn.',
  unavailable: 'Zoeken kan nu even niet. Probeer het over een minuut nog eens, of kijk in de lijsten.',
  urgent: {
    emergency: {
      words: 'Gebeurt dit nu, of is iemand in levensgevaar? Bel direct',
      phone: { text: '112', href: 'tel:112' },
    },
    selfHarm: {
      words:
        'Denkt u aan zelfdoding? U kunt er dag en nacht over praten, ook zonder uw naam te noemen. Bel gratis',
      phone: { text: '0800-0113', href: 'tel:08000113' },
      or: 'of ga naar',
      site: { text: '113.nl', href: 'https://www.113.nl' },
    },
  },
  kinds: { cause: 'oorzaak', page: 'pagina', author: 'auteur' },
  reasons: {
    code: (code: string) => `code: ${code}`,
    synonym: (name: string) => `synoniem: ${name}`,
    englishTerm: (name: string) => `Engels: ${name}`,
    cause: (name: string) => `oorzaak: ${name}`,
    text: 'staat in de tekst',
  },
}

/** An article and what stands on its page, without its comments. */
export const articles = {
  tiers: {
    common: { label: 'Vaak voorkomende', range: '1.000 of meer mensen per jaar' },
    'less-common': { label: 'Minder vaak voorkomende', range: '100 tot 1.000 mensen per jaar' },
    rare: { label: 'Zeldzame', range: '10 tot 100 mensen per jaar' },
    'very-rare': { label: 'Zeer zeldzame', range: '1 tot 10 mensen per jaar' },
    'extremely-rare': { label: 'Extreem zeldzame', range: 'minder dan 1 mens per jaar' },
  },
  index: {
    allSymptoms: 'Symptomen van A tot Z',
    description: 'Alle symptomen met hun oorzaken, van A tot Z.',
    lastUpdated: 'Laatst bijgewerkt',
    none: 'Er zijn nog geen artikelen.',
    count: (count: string) => `${count} symptomen`,
  },
  tierHeading: (label: string) => `${label} oorzaken`,
  tierEntry: (label: string, range: string) => `${label} oorzaken: ${range}`,
  onThisPage: 'Op deze pagina',
  comments: 'Reacties',
  englishTerms: 'Engelse vertaling',
  sources: 'Bronnen',
  references: {
    figures: (causes: string) => `Aantallen: ${causes}`,
    many: (count: string) => `Aantallen van ${count} oorzaken`,
  },
  unknownOrigin: 'bron onbekend',
  /** What a new article says of its figures until an editor knows better. */
  estimate: 'schatting, bron onbekend',
  alsoCalled: (names: string[]) => `Ook wel: ${names.join(', ')}`,
  /** Who looked at the article and when, or when it was published and changed; in one line below the lead. */
  trust: {
    reviewedBy: (names: string[]) => `Nagekeken door ${names.join(' en ')}`,
    reviewed: 'Nagekeken',
    on: (day: string) => ` op ${day}`,
    next: (day: string) => `, volgende keer ${day}`,
    published: (day: string) => `Gepubliceerd op ${day}`,
    updated: (day: string) => `, bijgewerkt op ${day}`,
  },
  synonyms: (symptom: string, [first = '', ...others]: string[]) => {
    const last = others.pop()
    if (!last) return `Een synoniem van ${symptom} is ${first}.`
    return `Synoniemen van ${symptom} zijn ${[first, ...others].join(', ')}, en ${last}.`
  },
  facts: {
    title: 'Over dit artikel',
    publishedBy: 'Gepubliceerd door',
    publishedAt: 'Publicatiedatum',
    author: 'Auteur',
    reviewer: 'Beoordeeld door',
    lastUpdated: 'Laatst bijgewerkt',
    reviewedAt: 'Beoordeeld op',
    nextReview: 'Volgende beoordeling',
    figures: 'Herkomst van de aantallen',
    codes: 'Codes',
  },
  card: {
    more: (count: string) => `en nog ${count}`,
    origin: (origin: string) => `Mensen in Nederland per jaar; ${origin}.`,
    whole: (siteName: string) => `Alles op ${siteName}`,
    updated: (day: string) => `bijgewerkt op ${day}`,
  },
  embed: {
    link: 'Zet dit op uw eigen site',
    title: (title: string) => `${title}: op uw eigen site`,
    introduction:
      'Hebt u zelf een site? Dan kunt u daar deze kaart laten zien, met de oorzaken van vaak tot zelden. Zij blijft bij: verandert het artikel, dan verandert de kaart. Er komen geen scripts en geen cookies mee.',
    code: 'Code om over te nemen',
    copy: 'Zet deze regel in de HTML van uw pagina.',
    oembed: 'Kent uw site oEmbed? Dan is het adres van het artikel genoeg.',
    licence: (licence: string) =>
      `De cijfers vallen onder deze licentie: ${licence}. Laat de link naar het artikel staan.`,
  },
  changes: {
    link: 'Wijzigingen',
    /** As part of the article's facts. */
    linkInFacts: 'Bekijk wat er is veranderd',
    title: (title: string) => `${title}: wat er is veranderd`,
    description: (title: string) =>
      `Wanneer het artikel over ${title} is gepubliceerd, bijgewerkt en nagekeken, en welke aantallen veranderden.`,
    back: (title: string) => `Terug naar ${title}`,
    kinds: {
      published: 'Gepubliceerd',
      republished: 'Opnieuw gepubliceerd',
      corrected: 'Bijgewerkt',
      reviewed: 'Nagekeken',
    },
    figures: 'Aantallen die veranderden (mensen per jaar)',
    cause: 'Oorzaak',
    from: 'Was',
    to: 'Werd',
    /** In the place of a number: the cause was not listed. */
    none: 'niet genoemd',
    others: (count: string) => `Nog ${count} aantallen`,
    moreFigures: (count: string) => `Er veranderden ook ${count} aantallen die hier niet staan.`,
    onlyDate: 'Wat er toen veranderde, is niet bewaard.',
    noFigures: 'Geen aantal veranderde.',
    goneCause: 'een oorzaak die er niet meer is',
    newest: (shown: string, total: string) => `Hier staan de nieuwste ${shown} van ${total} wijzigingen.`,
  },
  tools: { print: 'Afdrukken', share: 'Delen', read: 'Lees voor', stopReading: 'Stop met voorlezen' },
  related: 'Verwante symptomen',
  sharedCauses: (count: number) => (count === 1 ? '1 gedeelde oorzaak' : `${count} gedeelde oorzaken`),
  author: {
    wrote: 'Schreef dit artikel.',
    checked: 'Keek dit artikel na.',
    articles: 'Artikelen',
    reviewed: 'Beoordeelde artikelen',
    description: (name: string) => `Wie ${name} is, en welke artikelen daarvan op deze site staan.`,
  },
}

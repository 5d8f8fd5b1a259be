/** What search engines, feed readers and people who use the figures read of the site. */
export const machines = {
  home: 'Voorpagina',
  symptoms: 'Symptomen',
  causes: 'Oorzaken',
  feedTitle: (siteName: string) => `${siteName}: artikelen`,
  commentFeed: (siteName: string) => `${siteName}: reacties`,
  commentFeedOf: (article: string) => `Reacties op ${article}`,
  commentTitle: (name: string, article: string) => `${name} over ${article}`,
  /** `address` is that of an article. */
  llmsFigures: (address: string) =>
    `Elk artikel staat op ${address}, als Markdown op ${address}/artikel.md, met zijn cijfers als gegevens op ${address}/oorzaken.json, en wat eraan veranderde op ${address}/wijzigingen. Aantallen zijn mensen in Nederland per jaar; zij overlappen, dus tel ze niet op.`,
  /** What search engines show as the title of an article, where its editors chose no other. */
  articleTitle: (symptom: string) => `${symptom}: oorzaken, van vaak tot zelden`,
  allRightsReserved: 'Alle rechten voorbehouden',
  sharePicture: {
    causes: 'Oorzaken, van meest naar minst voorkomend',
    perYear: (cases: string) => (cases === '1' ? '1 mens per jaar' : `${cases} mensen per jaar`),
  },
  figures: {
    title: (symptom: string) => `Oorzaken van ${symptom.toLowerCase()} in cijfers`,
    description: (symptom: string, origin: string) =>
      `Hoeveel mensen in Nederland per jaar ${symptom.toLowerCase()} krijgen, per oorzaak. Herkomst: ${origin}. Eén mens kan bij meer oorzaken meetellen: tel de aantallen niet op.`,
    columns: {
      cause: 'De oorzaak in gewone woorden.',
      term: 'De medische term of merknaam; leeg als er geen is.',
      kind: 'De soort: condition (aandoening), medicine (medicijn), substance (alcohol of drugs), poisoning (vergiftiging), habit (gewoonte of omstandigheid) of other (anders).',
      cases_per_year: 'Mensen in Nederland die het symptoom per jaar door deze oorzaak krijgen.',
      tier: 'De groep waarin het artikel de oorzaak toont; volgt uit het aantal.',
      tier_range: 'Bij welke aantallen deze groep hoort.',
      source: 'De bron van dit aantal in woorden, als die anders is dan de herkomst van alle aantallen.',
      note: 'Een opmerking van de redactie.',
      icpc_1: 'Codes van de oorzaak in ICPC-1, met een spatie ertussen; leeg als er geen is ingevuld.',
      icd_10: 'Codes van de oorzaak in ICD-10, zo ook.',
      atc: 'Codes van de oorzaak in ATC (geneesmiddelen), zo ook.',
      range_from: 'Het begin van de marge van dit aantal; leeg als er geen is ingevuld.',
      range_to: 'Het eind van de marge, zo ook.',
      year: 'Van welk jaar dit aantal is; leeg als dat niet is ingevuld.',
      source_title: 'De titel van de bron van dit aantal, als die in de lijst van bronnen staat.',
      source_address: 'Het adres van die bron.',
    },
  },
  oembed: {
    noUrl: 'Noem bij url het adres van een artikel.',
    noSize: 'maxwidth en maxheight zijn hele aantallen pixels.',
    noFormat: 'Er is alleen een antwoord in JSON: format=json.',
    nowhere: 'Op dit adres staat hier geen artikel.',
  },
  codes: {
    unknownSystem: (names: string[]) =>
      `Dit stelsel van codes is hier onbekend. Er zijn: ${names.join(', ')}.`,
    noCode: (system: string, example: string) =>
      `Dit is geen code van ${system}. Zo ziet er een uit: ${example}.`,
    noPage: (system: string, code: string) => `Geen pagina heeft de code ${code} van ${system}.`,
  },
}

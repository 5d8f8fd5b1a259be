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
  },
}

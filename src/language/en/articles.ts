import type { Messages } from '../messages'

export const articles: Messages['articles'] = {
  tiers: {
    common: { label: 'Common', range: '1,000 or more people a year' },
    'less-common': { label: 'Less common', range: '100 to 1,000 people a year' },
    rare: { label: 'Rare', range: '10 to 100 people a year' },
    'very-rare': { label: 'Very rare', range: '1 to 10 people a year' },
    'extremely-rare': { label: 'Extremely rare', range: 'fewer than 1 person a year' },
  },
  index: {
    allSymptoms: 'Symptoms from A to Z',
    description: 'All symptoms and their causes, from A to Z.',
    lastUpdated: 'Updated lately',
    none: 'There are no articles yet.',
  },
}

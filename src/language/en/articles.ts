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
    count: (count) => `${count} symptoms`,
  },
  tierHeading: (label) => `${label} causes`,
  tierEntry: (label, range) => `${label} causes: ${range}`,
  onThisPage: 'On this page',
  comments: 'Comments',
  englishTerms: 'English terms',
  sources: 'Sources',
  unknownOrigin: 'source unknown',
  estimate: 'estimate, source unknown',
  alsoCalled: (names) => `Also called: ${names.join(', ')}`,
  trust: {
    reviewedBy: (names) => `Reviewed by ${names.join(' and ')}`,
    reviewed: 'Reviewed',
    on: (day) => ` on ${day}`,
    next: (day) => `, next time ${day}`,
    published: (day) => `Published on ${day}`,
    updated: (day) => `, updated on ${day}`,
  },
  synonyms: (symptom, [first = '', ...others]) => {
    const last = others.pop()
    if (!last) return `Another name for ${symptom} is ${first}.`
    return `Other names for ${symptom} are ${[first, ...others].join(', ')} and ${last}.`
  },
  facts: {
    title: 'About this article',
    publishedBy: 'Published by',
    publishedAt: 'Published on',
    author: 'Author',
    reviewer: 'Reviewed by',
    lastUpdated: 'Last updated',
    reviewedAt: 'Reviewed on',
    nextReview: 'Next review',
    figures: 'Where the figures come from',
  },
  tools: { print: 'Print', share: 'Share', read: 'Read aloud', stopReading: 'Stop reading' },
  related: 'Symptoms with the same causes',
  sharedCauses: (count) => (count === 1 ? '1 shared cause' : `${count} shared causes`),
  author: {
    wrote: 'Wrote this article.',
    checked: 'Reviewed this article.',
    articles: 'Articles',
    reviewed: 'Reviewed articles',
    description: (name) => `Who ${name} is, and which of their articles are on this site.`,
  },
}

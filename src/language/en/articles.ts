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
  references: {
    figures: (causes) => `Figures: ${causes}`,
    many: (count) => `Figures of ${count} causes`,
  },
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
    codes: 'Codes',
  },
  card: {
    more: (count: string) => `and ${count} more`,
    origin: (origin: string) => `People in the Netherlands per year; ${origin}.`,
    whole: (siteName: string) => `Everything on ${siteName}`,
    updated: (day: string) => `updated on ${day}`,
  },
  embed: {
    link: 'Put this on your own site',
    title: (title: string) => `${title}: on your own site`,
    introduction:
      'Do you have a site yourself? Then you can show this card there, with the causes from common to rare. It keeps up: when the article changes, so does the card. It brings no scripts and no cookies.',
    code: 'Code to copy',
    copy: 'Put this line into the HTML of your page.',
    oembed: 'Does your site know oEmbed? Then the address of the article is enough.',
    licence: (licence: string) =>
      `The figures come under this licence: ${licence}. Leave the link to the article in place.`,
  },
  changes: {
    link: 'Changes',
    linkInFacts: 'See what has changed',
    title: (title: string) => `${title}: what has changed`,
    description: (title: string) =>
      `When the article about ${title} was published, updated and reviewed, and which figures changed.`,
    back: (title: string) => `Back to ${title}`,
    kinds: {
      published: 'Published',
      republished: 'Published again',
      corrected: 'Updated',
      reviewed: 'Reviewed',
    },
    figures: 'Figures that changed (people per year)',
    cause: 'Cause',
    from: 'From',
    to: 'To',
    none: 'not listed',
    others: (count: string) => `${count} more figures`,
    moreFigures: (count: string) => `${count} figures that are not shown here changed as well.`,
    onlyDate: 'What changed then was not kept.',
    noFigures: 'No figure changed.',
    goneCause: 'a cause that no longer exists',
    newest: (shown: string, total: string) => `These are the newest ${shown} of ${total} changes.`,
  },
  tools: { print: 'Print', share: 'Share', read: 'Read aloud', stopReading: 'Stop reading' },
  related: 'Related symptoms',
  sharedCauses: (count) => (count === 1 ? '1 shared cause' : `${count} shared causes`),
  author: {
    wrote: 'Wrote this article.',
    checked: 'Reviewed this article.',
    articles: 'Articles',
    reviewed: 'Reviewed articles',
    description: (name) => `Who ${name} is, and which of their articles are on this site.`,
  },
}

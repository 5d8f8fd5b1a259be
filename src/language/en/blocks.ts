import type { Messages } from '../messages'

export const blocks: Messages['blocks'] = {
  careCard: {
    title: 'When do you call?',
    huisarts: { heading: 'Call your doctor if:', spoken: 'Not urgent: ' },
    spoed: { heading: 'Call your doctor or the out-of-hours service at once if:', spoken: 'Urgent: ' },
    '112': { heading: 'Call 112 if:', spoken: 'Emergency: ' },
  },
  causeList: {
    skip: (count) => `Skip the list of ${count} causes`,
    causes: (count) => (count === '1' ? '1 cause' : `${count} causes`),
    perYear: 'people a year',
    others: (count) => `Show the other ${count}`,
    origin: (origin) => `Where the figures come from: ${origin}`,
    source: (source) => `Source: ${source}`,
    sourceBefore: 'Source: ',
    range: (from, to) => `From ${from} to ${to}`,
    rangeIn: (from, to, year) => `From ${from} to ${to}, in ${year}`,
    year: (year) => `In ${year}`,
  },
  causeChart: {
    title: 'How often is it?',
    scale:
      'Each dot is a cause. The further to the right, the more people a year: each step is ten times as many.',
    most: 'Most:',
    ladder: 'What does a number say? The Netherlands have 18 million people.',
    step: (people, oneIn) => `${people} a year is 1 in ${oneIn}`,
    million: (count) => `${count} million`,
  },
  causeFilter: {
    text: 'Search the list',
    kind: 'Kind of cause',
    all: 'All',
    shown: '%1 of %2 causes',
    none: 'Nothing found. Try a part of the word, another name, or the kind “All”.',
  },
  figure: {
    missing: (alt) => `A photo is missing here: ${alt}. Readers do not see this.`,
    credit: (credit, licence) => `Source: ${credit}${licence ? ` (${licence})` : ''}`,
  },
  /** What a table without a caption is called to who does not see it. */
  table: { unnamed: 'Table' },
  footnote: {
    label: (number, source) => `Note ${number}: ${source}`,
    back: (count) => `Back to note ${count} in the text`,
  },
  related: 'Related symptoms',
}

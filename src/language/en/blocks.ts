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
    origin: (origin) => `Where the figures come from: ${origin}`,
    source: (source) => `Source: ${source}`,
  },
  causeChart: {
    title: 'The causes with most cases in each group',
    scale: 'People a year. Each step to the right is ten times as many.',
    alternative: (count) =>
      `Chart with a logarithmic scale: how many people a year get it from each of ${count} causes, the most common of each group. The same figures stand as text in the list below.`,
  },
  causeFilter: {
    text: 'Search the list',
    kind: 'Kind of cause',
    all: 'All',
    shown: '%1 of %2 causes',
  },
  figure: { credit: (credit, licence) => `Source: ${credit}${licence ? ` (${licence})` : ''}` },
  related: 'Related symptoms',
}

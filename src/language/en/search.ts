import type { Messages } from '../messages'

export const search: Messages['search'] = {
  title: 'Search',
  titleFor: (question) => `Search: ${question}`,
  label: 'Search for a symptom, cause or medicine',
  button: 'Search',
  suggestions: 'Suggestions',
  suggestionCount: (count) =>
    count === 0 ? 'No suggestions' : count === 1 ? '1 suggestion' : `${count} suggestions`,
  results: (count, question) =>
    count === 1 ? `1 result for “${question}”` : `${count} results for “${question}”`,
  onlyFirst: (shown) => `These are the first ${shown}. Be more precise to find less.`,
  alike: (question) => `Nothing is called exactly “${question}”. This looks like it:`,
  nothing: (question) => `Nothing found for “${question}”`,
  nothingHint: 'Check for a typing error, or try another word.',
  nearest: 'Perhaps you meant:',
  browse: 'Or look in the lists:',
  allSymptoms: 'Symptoms from A to Z',
  allCauses: 'Causes from A to Z',
  description:
    'Search for a symptom, a cause, a disease or a medicine, and see which causes are common and which are rare.',
  empty: 'Type what you look for: a complaint, a disease or the name of a medicine.',
  unavailable: 'Search does not work just now. Try again in a minute, or look in the lists.',
  urgent: {
    emergency: {
      words: 'Is this happening now, or is a life in danger? Call at once:',
      phone: { text: '112', href: 'tel:112' },
    },
    selfHarm: {
      words:
        'Do you think of suicide? You can talk about it day and night, without giving your name. Call free of charge:',
      phone: { text: '0800-0113', href: 'tel:08000113' },
      or: 'or go to',
      site: { text: '113.nl', href: 'https://www.113.nl' },
    },
  },
  kinds: { cause: 'cause', page: 'page', author: 'author' },
  reasons: {
    code: (code) => `code: ${code}`,
    synonym: (name) => `synonym: ${name}`,
    englishTerm: (name) => `English: ${name}`,
    cause: (name) => `cause: ${name}`,
    text: 'in the text',
  },
}

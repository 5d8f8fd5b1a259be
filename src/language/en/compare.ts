import type { Messages } from '../messages'

export const compare: Messages['compare'] = {
  title: 'Compare symptoms',
  titleOf: (symptoms) => `Compare: ${symptoms.join(', ')}`,
  introduction:
    'Choose two or three symptoms. You then see which causes stand in the list of each of them, with the figures side by side.',
  tooFew: 'There are no two symptoms on this site yet. Once there are, you can compare them here.',
  field: (number) => (number === 3 ? 'Symptom 3 (may stay empty)' : `Symptom ${number}`),
  button: 'Compare',
  another: 'Compare other symptoms',
  withAnother: (symptom) => `Compare ${symptom} with another symptom`,
  whatItIs:
    'First come the causes that the lists have in common, then the others. Each figure says how many people in the Netherlands get that one symptom from that cause each year.',
  whatItIsNot:
    'This is no diagnosis. A cause that stands in both lists is not more likely for that: the figures are about all people together, not about you, and people who have both symptoms were not counted apart. Ask your doctor about complaints; call 112 when a life is in danger.',
  inLists: (symptoms) => `In the lists of ${listOf(symptoms)}`,
  onlyIn: (symptom) => `Only in the list of ${symptom}`,
  unfold: (count) => (count === '1' ? 'Show 1 cause' : `Show ${count} causes`),
  shared: (shared, all) => `${shared} of ${all} causes shared`,
  nothing: (symptoms) => `The lists of ${listOf(symptoms)} have no cause in common.`,
  cause: 'Cause',
  articles: 'The articles',
  origin: (origin) => `Origin of the figures: ${origin}`,
  chooseTwo: 'Choose another symptom to compare with.',
  unknown: (typed) => `There is no article about “${typed}”.`,
  tooMany: 'Three symptoms fit side by side; these are the first three.',
  nearest: 'Did you mean:',
}

function listOf(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

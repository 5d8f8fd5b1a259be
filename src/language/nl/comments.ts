/** Reading and posting comments. */
export const comments = {
  count: (count: number) => (count === 0 ? 'Reacties' : count === 1 ? '1 reactie' : `${count} reacties`),
  staff: 'Redactie',
}

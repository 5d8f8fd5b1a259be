/** How many characters of how many, in words; said only where it tells something: a field that is empty has room enough. */
export function wordsOfCount(length: number, most: number, kind: 'limit' | 'advice'): string {
  if (length === 0) return kind === 'limit' ? `Hoogstens ${number(most)} tekens.` : ''
  const count = `${number(length)} van ${number(most)} tekens`
  if (length <= most) return `${count}.`
  return kind === 'limit'
    ? `${count}: ${number(length - most)} te veel.`
    : `${number(length)} tekens; in zoekresultaten staan ongeveer de eerste ${number(most)}.`
}

function number(count: number): string {
  return count.toLocaleString('nl-NL')
}

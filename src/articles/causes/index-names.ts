import type { Cause } from '@/payload-types'

/**
 * The names under which the list from A to Z shows a cause: a medicine by its substance and by each brand, not under the G of
 * "gebruik van"; all else in plain words and by its term. Each with the other name behind it.
 */
export function indexNames({ name, term, kind }: Pick<Cause, 'name' | 'term' | 'kind'>): string[] {
  const plain = kind === 'medicine' ? withoutUse(name) : name
  const others = termsIn(term, kind).filter((other) => other.toLowerCase() !== plain.toLowerCase())
  const first = others.length > 0 ? `${plain} (${others.join(', ')})` : plain
  return [first, ...others.map((other) => `${other} (${plain})`)].map(upperFirst)
}

/** "gebruik van de anticonceptiepil" is looked for under its A. */
function withoutUse(name: string): string {
  return name.replace(/^(?:gebruik|toediening|inname|slikken) van (?:een |de |het )?(?=\S)/i, '')
}

/** One term, or of a medicine several brands: "Depakine, Convulex", "merknaam: Forsteo". */
function termsIn(term: string | null | undefined, kind: Cause['kind']): string[] {
  if (!term) return []
  const terms = kind === 'medicine' ? term.replace(/^merkna(?:am|men):\s*/i, '').split(/,\s*/) : [term]
  return terms.map((each) => each.trim()).filter((each) => each !== '')
}

/** "angst" as a title: "Angst". */
export function upperFirst(name: string): string {
  const [first = ''] = name
  return first.toUpperCase() + name.slice(first.length)
}

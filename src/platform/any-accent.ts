import { LONGEST_WANTED, letterForms } from './letter-forms'

/**
 * The same filter of MongoDB, with each search that takes capitals and small letters alike in all forms of its letters: "een"
 * finds "Één". Payload looks with regular expressions, of which only `i` can be set, and for which collations do not count.
 */
export function inAnyForm<Filter>(filter: Filter): Filter {
  if (Array.isArray(filter)) return filter.map(inAnyForm) as Filter
  if (!isPlain(filter)) return filter
  const entries = Object.entries(filter).map(([key, value]) => [key, inAnyForm(value)])
  const copy: Record<string, unknown> = Object.fromEntries(entries)
  if (copy.$options === 'i' && typeof copy.$regex === 'string') copy.$regex = anyForm(copy.$regex)
  return copy as Filter
}

/** Ids, dates and the like stay what they are. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** What follows a backslash is a sign already. What is longer than anybody looks for stays as it is. */
function anyForm(expression: string): string {
  if (expression.length > LONGEST_WANTED) return expression
  return expression
    .normalize('NFC')
    .replace(/\\.|\p{L}/gsu, (part) => (part.startsWith('\\') ? part : `[${letterForms(part).join('')}]`))
}

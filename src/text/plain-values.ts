import { plainText } from './plain-text'

/** The same value with every text in it plain ({@link plainText}), however deep: fields, lists, rich text. */
export function plainValues<Value>(value: Value): Value {
  if (typeof value === 'string') return plainText(value) as Value
  if (Array.isArray(value)) return value.map(plainValues) as Value
  if (!isPlainObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValues(inner)])) as Value
}

/** Not a date, and not the bytes of a file. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

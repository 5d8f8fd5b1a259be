/**
 * The same document with the ids of this database: an id is unlike any other text. In keys that are made of parts, such as
 * those of mails (`published:{id}`), the parts.
 */
export function withIds<Value>(value: Value, ids: ReadonlyMap<string, string>): Value {
  return mapped(value) as Value

  function mapped(inner: unknown): unknown {
    if (typeof inner === 'string') return ids.get(inner) ?? withParts(inner)
    if (Array.isArray(inner)) return inner.map(mapped)
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, mapped(each)]))
  }

  function withParts(text: string): string {
    if (!KEY.test(text)) return text
    return text
      .split(':')
      .map((part) => ids.get(part) ?? part)
      .join(':')
  }
}

const KEY = /^[a-z-]+(?::[\w.-]+)+$/

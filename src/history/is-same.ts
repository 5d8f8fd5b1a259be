import { isDeepStrictEqual } from 'node:util'

/**
 * Whether two values of a field say the same, however deep relationships were followed in them. Nothing, an empty text and an
 * empty list are one, and the numbers of rows do not count.
 */
export function isSame(one: unknown, other: unknown): boolean {
  // Most of what is saved is untouched: no copies of it are made.
  return isDeepStrictEqual(one, other) || isDeepStrictEqual(normal(one), normal(other))
}

function normal(value: unknown): unknown {
  if (value === null || value === '') return undefined
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(normal)
  const { id, ...rest } = value as Record<string, unknown>
  // A document that was followed; rows have no such dates.
  if (id !== undefined && ('updatedAt' in rest || 'createdAt' in rest)) return id
  const kept = Object.entries(rest)
    .map(([name, each]) => [name, normal(each)] as const)
    .filter(([, each]) => each !== undefined)
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

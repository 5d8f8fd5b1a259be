import type { CollectionSlug, Where } from 'payload'

/** The list in the admin that shows what meets all conditions; lists take them as an "or" of "and"s. */
export function listAddress(adminRoute: string, collection: CollectionSlug, conditions: Where[]): string {
  const query = conditions.flatMap((condition, index) =>
    rulesOf(condition).map(({ field, operator, value }): [string, string] => [
      `where[or][0][and][${index}][${field}][${operator}]`,
      value,
    ]),
  )
  const search = new URLSearchParams(query).toString()
  return `${adminRoute}/collections/${collection}${search && `?${search}`}`
}

/** The conditions that have to be met together. */
export function conditionsOf(where: Where): Where[] {
  return where.and ?? (Object.keys(where).length > 0 ? [where] : [])
}

/** The same conditions have the same words, in whatever order and place they stand in an address. */
export function wordsOf(conditions: Where[]): string[] {
  return conditions.flatMap(rulesOf).map(({ field, operator, value }) => `${field} ${operator} ${value}`)
}

function rulesOf(condition: Where) {
  return Object.entries(condition).flatMap(([field, rules]) =>
    Object.entries(rules as Record<string, unknown>).map(([operator, value]) => ({
      field,
      operator,
      // Of a list with commas, as Payload takes it: of one with brackets the admin reads no more than twenty.
      value: String(value),
    })),
  )
}

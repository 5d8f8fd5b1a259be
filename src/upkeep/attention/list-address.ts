import type { CollectionSlug, Where } from 'payload'

/** The list in the admin that shows what meets all conditions; lists take them as an "or" of "and"s. */
export function listAddress(adminRoute: string, collection: CollectionSlug, conditions: Where[]): string {
  const query = conditions.flatMap((condition, index) =>
    rulesOf(condition).map(({ field, operator, values, isList }) =>
      values.map((value, place): [string, string] => [
        `where[or][0][and][${index}][${field}][${operator}]${isList ? `[${place}]` : ''}`,
        value,
      ]),
    ),
  )
  const search = new URLSearchParams(query.flat()).toString()
  return `${adminRoute}/collections/${collection}${search && `?${search}`}`
}

/** The conditions that have to be met together. */
export function conditionsOf(where: Where): Where[] {
  return where.and ?? (Object.keys(where).length > 0 ? [where] : [])
}

/** The same conditions have the same words, in whatever order and place they stand in an address. */
export function wordsOf(conditions: Where[]): string[] {
  return conditions.flatMap(rulesOf).map(({ field, operator, values }) => `${field} ${operator} ${values}`)
}

function rulesOf(condition: Where) {
  return Object.entries(condition).flatMap(([field, rules]) =>
    Object.entries(rules as Record<string, unknown>).map(([operator, value]) => ({
      field,
      operator,
      isList: Array.isArray(value),
      values: [value].flat().map(String),
    })),
  )
}

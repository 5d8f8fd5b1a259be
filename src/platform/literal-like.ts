import type { SQL, sql as SqlTag } from '@payloadcms/db-sqlite/drizzle'
import type { DatabaseAdapterObj } from 'payload'

type Operator = (column: Parameters<typeof SqlTag>[1], pattern: unknown) => SQL

interface WithOperators {
  operators: Record<'like' | 'contains' | 'not_like', Operator>
}

/**
 * The SQLite adapter, with `%` and `_` in what somebody looks for as the letters that they are: Payload puts it between
 * two `%`, and escapes nothing. Patterns of Payload's own, which do not both begin and end with `%`, stay patterns.
 */
export function withLiteralLike(adapter: DatabaseAdapterObj, sql: typeof SqlTag): DatabaseAdapterObj {
  const like: Operator = (column, pattern) => sql`${column} like ${literal(pattern)} escape '\\'`
  const notLike: Operator = (column, pattern) => sql`${column} not like ${literal(pattern)} escape '\\'`
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      const { operators } = database as unknown as WithOperators
      Object.assign(operators, { like, contains: like, not_like: notLike })
      return database
    },
  }
}

function literal(pattern: unknown): unknown {
  const [, wanted] = /^%(.*)%$/s.exec(String(pattern)) ?? []
  return wanted === undefined ? pattern : `%${wanted.replace(/[\\%_]/g, '\\$&')}%`
}

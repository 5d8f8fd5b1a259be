import type { SQL, sql as SqlTag } from '@payloadcms/db-sqlite/drizzle'
import type { DatabaseAdapterObj } from 'payload'
import { changeAdapter } from './change-adapter'
import { globPattern } from './glob-pattern'

type Operator = (column: Parameters<typeof SqlTag>[1], pattern: unknown) => SQL

interface WithOperators {
  operators: Record<'like' | 'contains' | 'not_like', Operator>
}

/**
 * The SQLite adapter, with `%` and `_` in what somebody looks for as the letters that they are: Payload puts it between
 * two `%`, and escapes nothing. Capitals and accents make no difference: "een" finds "Één". Patterns of Payload's own, which
 * do not both begin and end with `%`, stay patterns.
 */
export function withLiteralLike(adapter: DatabaseAdapterObj, sql: typeof SqlTag): DatabaseAdapterObj {
  const like: Operator = (column, pattern) => {
    const wanted = wantedIn(pattern)
    if (wanted === undefined) return sql`${column} like ${pattern}`
    const glob = isOfMany(column) ? undefined : globPattern(wanted)
    return glob ? sql`${column} glob ${glob}` : sql`${column} like ${literal(wanted)} escape '\\'`
  }
  const notLike: Operator = (column, pattern) => sql`not (${like(column, pattern)})`
  return changeAdapter(adapter, (database) => {
    const { operators } = database as unknown as WithOperators
    Object.assign(operators, { like, contains: like, not_like: notLike })
  })
}

const LARGE = new Set<unknown>(['comments', 'audit_entries'])

/**
 * Whether the column is of what grows without end: to look through a hundred thousand rows accent by accent takes a third of a second, in
 * which everybody waits.
 */
function isOfMany(column: unknown): boolean {
  const { table } = column as { table?: Record<symbol, unknown> }
  // As Drizzle itself names a table.
  return LARGE.has(table?.[Symbol.for('drizzle:Name')])
}

function wantedIn(pattern: unknown): string | undefined {
  return /^%(.*)%$/s.exec(String(pattern))?.[1]
}

function literal(wanted: string): string {
  return `%${wanted.replace(/[\\%_]/g, '\\$&')}%`
}

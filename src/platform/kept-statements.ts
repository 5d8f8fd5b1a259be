import Database from 'libsql'
import { LRUCache } from 'lru-cache'

/** Of the texts of all statements that are kept for a connection, in characters; what SQLite makes of them takes a few times as much. */
const MOST_TEXT = 1_000_000
/** Longer ones store so many rows at once that they seldom come again. */
const LONGEST_TEXT = 20_000

/** What may be run again: many a PRAGMA is done while it is prepared. */
const KEPT = /^\s*(select|insert|update|delete|begin|commit|rollback)\b/i
/** What answers with all columns there are: these can change. */
const ALL_COLUMNS = /^\s*select[^(]*\*/i

type Statement = ReturnType<Database.Database['prepare']>

const patched = Symbol.for('simpto keeps statements')

/**
 * Has libsql prepare a statement once for each text of SQL, for all connections that are made from now on. Its client prepares it for each
 * question anew, and asks it twice for its columns: for most of ours that takes longer than their answer. SQLite itself prepares one again
 * when tables have changed.
 */
export function keepStatements(): void {
  const prototype = Database.prototype as Database.Database & { [patched]?: true }
  // Next bundles routes apart, each with its own copy of this module.
  if (prototype[patched]) return
  prototype[patched] = true
  const { prepare } = prototype
  const keptOf = new WeakMap<object, LRUCache<string, Statement>>()
  const keep = function (this: Database.Database, sql: string): Statement {
    if (!KEPT.test(sql) || ALL_COLUMNS.test(sql)) return prepare.call(this, sql)
    const kept = keptOf.get(this) ?? new LRUCache(LIMITS)
    keptOf.set(this, kept)
    const known = kept.get(sql)
    if (known) return known
    const statement = withKnownAnswers(prepare.call(this, sql), () => kept.delete(sql))
    kept.set(sql, statement)
    return statement
  }
  Object.assign(prototype, { prepare: keep })
}

const LIMITS = {
  maxSize: MOST_TEXT,
  maxEntrySize: LONGEST_TEXT,
  sizeCalculation: (_: Statement, sql: string) => sql.length,
}

/**
 * The client asks for its columns twice, and learns from an error, which costs most, that a statement gives no rows.
 *
 * @param forget called when it was refused: one that gave up over another process's lock stays open until it is collected, and
 *   till then its connection sees what was there at that moment
 */
function withKnownAnswers(statement: Statement, forget: () => void): Statement {
  const hasRows = statement.reader
  const columns = hasRows ? statement.columns() : []
  if (hasRows) statement.raw(true)
  statement.safeIntegers(true)
  const forgottenIfRefused = <Args extends unknown[], Answer>(ask: (...args: Args) => Answer) => {
    return (...args: Args): Answer => {
      try {
        return ask.apply(statement, args)
      } catch (error) {
        forget()
        throw error
      }
    }
  }
  const answers: Partial<Statement> = {
    columns: () => columns,
    raw: () => {
      if (hasRows) return statement
      throw NO_ROWS
    },
    safeIntegers: () => statement,
    run: forgottenIfRefused(statement.run),
    all: forgottenIfRefused(statement.all),
  }
  return Object.assign(statement, answers)
}

const NO_ROWS = new TypeError('this statement gives no rows')

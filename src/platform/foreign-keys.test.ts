import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { expect, it } from 'vitest'
import { migrations } from '@/migrations'

interface Table {
  foreignKeys: Record<string, { columnsFrom: string[]; onDelete: string }>
}

/**
 * drizzle leaves `ON DELETE` out where it adds a column to a table that is there already, and what the column points to
 * could then not be deleted: say it by hand in the migration.
 */
it('lets rows go, or lose their link, with what they point to, as the schema says', async () => {
  const { default: schema } = await import(`../migrations/${migrations.at(-1)?.name}.json`)
  const db = drizzle({ connection: ':memory:' })
  for (const { up } of migrations) await up({ db } as never)
  for (const [table, { foreignKeys }] of Object.entries<Table>(schema.tables)) {
    const asMeant = Object.values(foreignKeys).map((key) => `${key.columnsFrom}: ${key.onDelete}`)
    const { rows } = await db.$client.execute(`PRAGMA foreign_key_list(\`${table}\`)`)
    const asMade = rows.map((row) => `${row.from}: ${String(row.on_delete).toLowerCase()}`)
    expect(asMade.sort(), table).toEqual(asMeant.sort())
  }
})

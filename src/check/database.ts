import type { Payload } from 'payload'
import type { SqliteClient } from '@/platform/one-transaction'
import type { Finding } from './finding'

/** SQLite's own checks: whether the file is whole, and whether every foreign key points to a row. */
export async function checkDatabase(payload: Payload): Promise<Finding[]> {
  const { client } = payload.db as unknown as { client?: SqliteClient }
  if (!client) return []
  return [...(await brokenFile(client)), ...(await looseRows(client))]
}

async function brokenFile(client: SqliteClient): Promise<Finding[]> {
  const { rows } = await client.execute('PRAGMA integrity_check')
  return rows
    .map((row) => String(row.integrity_check))
    .filter((said) => said !== 'ok')
    .map((said) => ({ words: `The database file is damaged (${said}). Put back a backup.` }))
}

async function looseRows(client: SqliteClient): Promise<Finding[]> {
  const findings: Finding[] = []
  const { rows } = await client.execute('PRAGMA foreign_key_check')
  for (const { table, rowid, parent, fkid } of rows) {
    const { rows: keys } = await client.execute(`PRAGMA foreign_key_list(\`${table}\`)`)
    const key = keys.find(({ id }) => id === fkid)
    const statement = key && mending(String(table), Number(rowid), key)
    const mend = async () => void (await client.execute(String(statement)))
    findings.push({
      words: `A row of ${table} (${rowid}) points by ${key?.from} to a row of ${parent} that is not there.`,
      ...(statement && { mend }),
    })
  }
  return findings
}

/** What the database does itself when the row that is pointed to goes. */
function mending(table: string, row: number, key: Record<string, unknown>): string | undefined {
  const from = String(key.from)
  if (key.on_delete === 'SET NULL') return `UPDATE \`${table}\` SET \`${from}\` = NULL WHERE rowid = ${row}`
  if (key.on_delete === 'CASCADE') return `DELETE FROM \`${table}\` WHERE rowid = ${row}`
  return undefined
}

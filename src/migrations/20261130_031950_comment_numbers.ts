import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`comments\` ADD \`number\` numeric;`)
  await db.run(sql`CREATE INDEX \`comments_number_idx\` ON \`comments\` (\`number\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`comments_number_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`number\`;`)
}

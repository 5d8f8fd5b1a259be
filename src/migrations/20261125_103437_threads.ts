import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`comments\` ADD \`page\` numeric;`)
  await db.run(sql`CREATE INDEX \`symptom_page_createdAt_idx\` ON \`comments\` (\`symptom_id\`,\`page\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`symptom_status_page_idx\` ON \`comments\` (\`symptom_id\`,\`status\`,\`page\`);`)
  await db.run(sql`CREATE INDEX \`status_page_idx\` ON \`comments\` (\`status\`,\`page\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`symptom_page_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`symptom_status_page_idx\`;`)
  await db.run(sql`DROP INDEX \`status_page_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`page\`;`)
}

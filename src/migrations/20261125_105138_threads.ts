import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`status_page_idx\`;`)
  await db.run(sql`CREATE INDEX \`status_page_createdAt_idx\` ON \`comments\` (\`status\`,\`page\`,\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`status_page_createdAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`status_page_idx\` ON \`comments\` (\`status\`,\`page\`);`)
}

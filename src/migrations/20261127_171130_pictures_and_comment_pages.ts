import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`is_missing\` integer;`)
  await db.run(sql`CREATE INDEX \`media_is_missing_idx\` ON \`media\` (\`is_missing\`);`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`comments_threads_on_page\` numeric DEFAULT 20 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`media_is_missing_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`is_missing\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`comments_threads_on_page\`;`)
}

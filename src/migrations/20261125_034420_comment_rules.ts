import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`comments_moderation\` text DEFAULT 'always' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`comments_order\` text DEFAULT 'oldest' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`comments_close_after_days\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`comments_links_allowed\` numeric DEFAULT 1;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`comments_held_words\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`comments_spam_words\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`comments_reports_to_hide\` numeric DEFAULT 3;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`comments_retention_days\` numeric DEFAULT 30;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`comments_moderation\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`comments_order\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`comments_close_after_days\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`comments_links_allowed\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`comments_held_words\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`comments_spam_words\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`comments_reports_to_hide\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`comments_retention_days\`;`)
}

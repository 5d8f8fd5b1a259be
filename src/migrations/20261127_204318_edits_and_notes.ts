import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`comment_notes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comment_id\` text(36),
  	\`body\` text NOT NULL,
  	\`by_id\` text(36),
  	\`by_name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comment_notes_comment_idx\` ON \`comment_notes\` (\`comment_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_notes_by_idx\` ON \`comment_notes\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_notes_updated_at_idx\` ON \`comment_notes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_notes_created_at_idx\` ON \`comment_notes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_comments_saved_replies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_comments_saved_replies_order_idx\` ON \`site_settings_comments_saved_replies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_comments_saved_replies_parent_id_idx\` ON \`site_settings_comments_saved_replies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_comments_rejection_reasons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_comments_rejection_reasons_order_idx\` ON \`site_settings_comments_rejection_reasons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_comments_rejection_reasons_parent_id_idx\` ON \`site_settings_comments_rejection_reasons\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`edited_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`rejection_reason\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`rejection_mail\` text;`)
  await db.run(sql`ALTER TABLE \`comment_decisions\` ADD \`name_before\` text;`)
  await db.run(sql`ALTER TABLE \`comment_decisions\` ADD \`name_after\` text;`)
  await db.run(sql`ALTER TABLE \`comment_decisions\` ADD \`body_before\` text;`)
  await db.run(sql`ALTER TABLE \`comment_decisions\` ADD \`body_after\` text;`)
  await db.run(sql`ALTER TABLE \`comment_decisions\` ADD \`reason\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`comment_notes\`;`)
  await db.run(sql`DROP TABLE \`site_settings_comments_saved_replies\`;`)
  await db.run(sql`DROP TABLE \`site_settings_comments_rejection_reasons\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`edited_at\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`rejection_reason\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`rejection_mail\`;`)
  await db.run(sql`ALTER TABLE \`comment_decisions\` DROP COLUMN \`name_before\`;`)
  await db.run(sql`ALTER TABLE \`comment_decisions\` DROP COLUMN \`name_after\`;`)
  await db.run(sql`ALTER TABLE \`comment_decisions\` DROP COLUMN \`body_before\`;`)
  await db.run(sql`ALTER TABLE \`comment_decisions\` DROP COLUMN \`body_after\`;`)
  await db.run(sql`ALTER TABLE \`comment_decisions\` DROP COLUMN \`reason\`;`)
}

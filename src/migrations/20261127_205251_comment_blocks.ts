import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`comment_blocks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`shown\` text,
  	\`key\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`held_count\` numeric,
  	\`last_held_at\` text,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`comment\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`comment_blocks_key_idx\` ON \`comment_blocks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`comment_blocks_until_idx\` ON \`comment_blocks\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`comment_blocks_by_idx\` ON \`comment_blocks\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_blocks_comment_idx\` ON \`comment_blocks\` (\`comment\`);`)
  await db.run(sql`CREATE INDEX \`comment_blocks_updated_at_idx\` ON \`comment_blocks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_blocks_created_at_idx\` ON \`comment_blocks\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`block_id\` text(36) REFERENCES comment_blocks(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`spam_rank\` text;`)
  // As `comments/learning/spam-rank.ts` has it where nobody can tell.
  await db.run(sql`UPDATE \`comments\` SET \`spam_rank\` = '0500 ' || \`created_at\` WHERE \`status\` = 'pending';`)
  await db.run(sql`CREATE INDEX \`comments_block_idx\` ON \`comments\` (\`block_id\`);`)
  await db.run(sql`CREATE INDEX \`status_spamRank_idx\` ON \`comments\` (\`status\`,\`spam_rank\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`comment_blocks\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`symptom_id\` text(36) NOT NULL,
  	\`parent_id\` text(36),
  	\`name\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`email_key\` text,
  	\`body\` text NOT NULL,
  	\`status\` text DEFAULT 'pending' NOT NULL,
  	\`page\` numeric,
  	\`staff_reply\` integer DEFAULT false,
  	\`held_reasons\` text,
  	\`report_count\` numeric DEFAULT 0,
  	\`reported_at\` text,
  	\`reports_cleared_at\` text,
  	\`decided_at\` text,
  	\`decided_by_id\` text(36),
  	\`edited_at\` text,
  	\`rejection_reason\` text,
  	\`rejection_mail\` text,
  	\`erased_at\` text,
  	\`mails_due_at\` text,
  	\`consented_at\` text,
  	\`notify_replies\` integer DEFAULT false,
  	\`email_confirmed_at\` text,
  	\`confirmable\` integer,
  	\`network_hash\` text,
  	\`network_day\` text,
  	\`words_hash\` text,
  	\`fingerprint\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`symptom_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_comments\`("id", "symptom_id", "parent_id", "name", "email", "email_key", "body", "status", "page", "staff_reply", "held_reasons", "report_count", "reported_at", "reports_cleared_at", "decided_at", "decided_by_id", "edited_at", "rejection_reason", "rejection_mail", "erased_at", "mails_due_at", "consented_at", "notify_replies", "email_confirmed_at", "confirmable", "network_hash", "network_day", "words_hash", "fingerprint", "updated_at", "created_at") SELECT "id", "symptom_id", "parent_id", "name", "email", "email_key", "body", "status", "page", "staff_reply", "held_reasons", "report_count", "reported_at", "reports_cleared_at", "decided_at", "decided_by_id", "edited_at", "rejection_reason", "rejection_mail", "erased_at", "mails_due_at", "consented_at", "notify_replies", "email_confirmed_at", "confirmable", "network_hash", "network_day", "words_hash", "fingerprint", "updated_at", "created_at" FROM \`comments\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`ALTER TABLE \`__new_comments\` RENAME TO \`comments\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`comments_symptom_idx\` ON \`comments\` (\`symptom_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_parent_idx\` ON \`comments\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_email_idx\` ON \`comments\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`comments_email_key_idx\` ON \`comments\` (\`email_key\`);`)
  await db.run(sql`CREATE INDEX \`comments_status_idx\` ON \`comments\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`comments_reported_at_idx\` ON \`comments\` (\`reported_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_decided_by_idx\` ON \`comments\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_mails_due_at_idx\` ON \`comments\` (\`mails_due_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_network_day_idx\` ON \`comments\` (\`network_day\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_fingerprint_idx\` ON \`comments\` (\`fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`symptom_status_createdAt_idx\` ON \`comments\` (\`symptom_id\`,\`status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`symptom_page_createdAt_idx\` ON \`comments\` (\`symptom_id\`,\`page\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`symptom_status_page_idx\` ON \`comments\` (\`symptom_id\`,\`status\`,\`page\`);`)
  await db.run(sql`CREATE INDEX \`status_page_createdAt_idx\` ON \`comments\` (\`status\`,\`page\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_createdAt_idx\` ON \`comments\` (\`status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`wordsHash_createdAt_idx\` ON \`comments\` (\`words_hash\`,\`created_at\`);`)
}

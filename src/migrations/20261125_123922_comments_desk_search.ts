import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`comment_decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comment_id\` text(36),
  	\`from\` text,
  	\`to\` text NOT NULL,
  	\`how\` text NOT NULL,
  	\`by_id\` text(36),
  	\`by_name\` text NOT NULL,
  	\`decided_at\` text NOT NULL,
  	\`report_count\` numeric,
  	\`reported_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comment_decisions_comment_idx\` ON \`comment_decisions\` (\`comment_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_decisions_by_idx\` ON \`comment_decisions\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_decisions_decided_at_idx\` ON \`comment_decisions\` (\`decided_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_decisions_updated_at_idx\` ON \`comment_decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_decisions_created_at_idx\` ON \`comment_decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comment_reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comment_id\` text(36),
  	\`reason\` text,
  	\`fingerprint\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`comment_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comment_reports_comment_idx\` ON \`comment_reports\` (\`comment_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comment_reports_fingerprint_idx\` ON \`comment_reports\` (\`fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`comment_reports_updated_at_idx\` ON \`comment_reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_reports_created_at_idx\` ON \`comment_reports\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_createdAt_idx\` ON \`comment_reports\` (\`comment_id\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`to\` text,
  	\`subject\` text,
  	\`text\` text,
  	\`html\` text,
  	\`unsubscribe\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`next_attempt_at\` text,
  	\`sent_at\` text,
  	\`last_error\` text,
  	\`locked_by\` text,
  	\`lease_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`mails_key_idx\` ON \`mails\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`mails_to_idx\` ON \`mails\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`mails_updated_at_idx\` ON \`mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_created_at_idx\` ON \`mails\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_nextAttemptAt_idx\` ON \`mails\` (\`state\`,\`next_attempt_at\`);`)
  await db.run(sql`CREATE TABLE \`search_misses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`term\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`last_seen\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`search_misses_term_idx\` ON \`search_misses\` (\`term\`);`)
  await db.run(sql`CREATE INDEX \`search_misses_count_idx\` ON \`search_misses\` (\`count\`);`)
  await db.run(sql`CREATE INDEX \`search_misses_last_seen_idx\` ON \`search_misses\` (\`last_seen\`);`)
  await db.run(sql`CREATE TABLE \`used_puzzles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`puzzle\` text NOT NULL,
  	\`expires_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`used_puzzles_puzzle_idx\` ON \`used_puzzles\` (\`puzzle\`);`)
  await db.run(sql`CREATE INDEX \`used_puzzles_expires_at_idx\` ON \`used_puzzles\` (\`expires_at\`);`)
  await db.run(sql`DROP TABLE \`comments_texts\`;`)
  await db.run(sql`ALTER TABLE \`symptoms\` ADD \`has_care_card\` integer;`)
  await db.run(sql`ALTER TABLE \`symptoms\` ADD \`imported_from\` text;`)
  await db.run(sql`CREATE INDEX \`symptoms_has_care_card_idx\` ON \`symptoms\` (\`has_care_card\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_imported_from_idx\` ON \`symptoms\` (\`imported_from\`);`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` ADD \`version_has_care_card\` integer;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` ADD \`version_imported_from\` text;`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_has_care_card_idx\` ON \`_symptoms_v\` (\`version_has_care_card\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_imported_from_idx\` ON \`_symptoms_v\` (\`version_imported_from\`);`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`page\` numeric;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`held_reasons\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`report_count\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`reported_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`reports_cleared_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`decided_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`decided_by_id\` text(36) REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`erased_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`mails_due_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`email_confirmed_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`network_hash\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`network_day\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`words_hash\` text;`)
  await db.run(sql`CREATE INDEX \`comments_reported_at_idx\` ON \`comments\` (\`reported_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_decided_by_idx\` ON \`comments\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_mails_due_at_idx\` ON \`comments\` (\`mails_due_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_network_day_idx\` ON \`comments\` (\`network_day\`);`)
  await db.run(sql`CREATE INDEX \`symptom_page_createdAt_idx\` ON \`comments\` (\`symptom_id\`,\`page\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`symptom_status_page_idx\` ON \`comments\` (\`symptom_id\`,\`status\`,\`page\`);`)
  await db.run(sql`CREATE INDEX \`status_page_createdAt_idx\` ON \`comments\` (\`status\`,\`page\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`wordsHash_createdAt_idx\` ON \`comments\` (\`words_hash\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`imported_from\` text;`)
  await db.run(sql`CREATE INDEX \`pages_imported_from_idx\` ON \`pages\` (\`imported_from\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_imported_from\` text;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_imported_from_idx\` ON \`_pages_v\` (\`version_imported_from\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`imported_from\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_small_avif_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_small_avif_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_small_avif_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_small_avif_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_small_avif_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_small_avif_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_medium_avif_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_medium_avif_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_medium_avif_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_medium_avif_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_medium_avif_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_medium_avif_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_large_avif_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_large_avif_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_large_avif_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_large_avif_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_large_avif_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_large_avif_filename\` text;`)
  await db.run(sql`CREATE INDEX \`media_imported_from_idx\` ON \`media\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_avif_sizes_small_avif_filename_idx\` ON \`media\` (\`sizes_small_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_medium_avif_sizes_medium_avif_filename_idx\` ON \`media\` (\`sizes_medium_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_avif_sizes_large_avif_filename_idx\` ON \`media\` (\`sizes_large_avif_filename\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notify_comments\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`comments_digest_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`enable_a_p_i_key\` integer;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`api_key\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`api_key_index\` text;`)
  await db.run(sql`ALTER TABLE \`redirects_rels\` ADD \`causes_id\` text(36) REFERENCES causes(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`redirects_rels\` ADD \`authors_id\` text(36) REFERENCES authors(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`redirects_rels_causes_id_idx\` ON \`redirects_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_authors_id_idx\` ON \`redirects_rels\` (\`authors_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`comment_decisions_id\` text(36) REFERENCES comment_decisions(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`comment_reports_id\` text(36) REFERENCES comment_reports(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`mails_id\` text(36) REFERENCES mails(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`search_misses_id\` text(36) REFERENCES search_misses(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`used_puzzles_id\` text(36) REFERENCES used_puzzles(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comment_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`comment_decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comment_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`comment_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mails_id_idx\` ON \`payload_locked_documents_rels\` (\`mails_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_misses_id_idx\` ON \`payload_locked_documents_rels\` (\`search_misses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_used_puzzles_id_idx\` ON \`payload_locked_documents_rels\` (\`used_puzzles_id\`);`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`data_licence\` text DEFAULT 'cc-by-4.0';`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`comments_moderation\` text DEFAULT 'always' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`comments_order\` text DEFAULT 'oldest' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`comments_close_after_days\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`comments_links_allowed\` numeric DEFAULT 1;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`comments_held_words\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`comments_spam_words\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`comments_reports_to_hide\` numeric DEFAULT 3;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`comments_retention_days\` numeric DEFAULT 30;`)
  await db.run(sql`CREATE INDEX \`symptoms_texts_parent\` ON \`symptoms_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_texts_parent\` ON \`causes_texts\` (\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`comments_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_texts_order_parent\` ON \`comments_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`DROP TABLE \`comment_decisions\`;`)
  await db.run(sql`DROP TABLE \`comment_reports\`;`)
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`DROP TABLE \`search_misses\`;`)
  await db.run(sql`DROP TABLE \`used_puzzles\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`symptom_id\` text(36) NOT NULL,
  	\`parent_id\` text(36),
  	\`name\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`status\` text DEFAULT 'pending' NOT NULL,
  	\`staff_reply\` integer DEFAULT false,
  	\`consented_at\` text,
  	\`notify_replies\` integer DEFAULT false,
  	\`fingerprint\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`symptom_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_comments\`("id", "symptom_id", "parent_id", "name", "email", "body", "status", "staff_reply", "consented_at", "notify_replies", "fingerprint", "updated_at", "created_at") SELECT "id", "symptom_id", "parent_id", "name", "email", "body", "status", "staff_reply", "consented_at", "notify_replies", "fingerprint", "updated_at", "created_at" FROM \`comments\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`ALTER TABLE \`__new_comments\` RENAME TO \`comments\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`comments_symptom_idx\` ON \`comments\` (\`symptom_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_parent_idx\` ON \`comments\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_email_idx\` ON \`comments\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`comments_status_idx\` ON \`comments\` (\`status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comments_fingerprint_idx\` ON \`comments\` (\`fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`symptom_status_createdAt_idx\` ON \`comments\` (\`symptom_id\`,\`status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_createdAt_idx\` ON \`comments\` (\`status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_redirects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`symptoms_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_redirects_rels\`("id", "order", "parent_id", "path", "symptoms_id", "pages_id") SELECT "id", "order", "parent_id", "path", "symptoms_id", "pages_id" FROM \`redirects_rels\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_redirects_rels\` RENAME TO \`redirects_rels\`;`)
  await db.run(sql`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_symptoms_id_idx\` ON \`redirects_rels\` (\`symptoms_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_pages_id_idx\` ON \`redirects_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`symptoms_id\` text(36),
  	\`causes_id\` text(36),
  	\`comments_id\` text(36),
  	\`authors_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	\`redirects_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "symptoms_id", "causes_id", "comments_id", "authors_id", "pages_id", "media_id", "users_id", "redirects_id") SELECT "id", "order", "parent_id", "path", "symptoms_id", "causes_id", "comments_id", "authors_id", "pages_id", "media_id", "users_id", "redirects_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_symptoms_id_idx\` ON \`payload_locked_documents_rels\` (\`symptoms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_causes_id_idx\` ON \`payload_locked_documents_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authors_id_idx\` ON \`payload_locked_documents_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`DROP INDEX \`symptoms_has_care_card_idx\`;`)
  await db.run(sql`DROP INDEX \`symptoms_imported_from_idx\`;`)
  await db.run(sql`ALTER TABLE \`symptoms\` DROP COLUMN \`has_care_card\`;`)
  await db.run(sql`ALTER TABLE \`symptoms\` DROP COLUMN \`imported_from\`;`)
  await db.run(sql`DROP INDEX \`symptoms_texts_parent\`;`)
  await db.run(sql`DROP INDEX \`_symptoms_v_version_version_has_care_card_idx\`;`)
  await db.run(sql`DROP INDEX \`_symptoms_v_version_version_imported_from_idx\`;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` DROP COLUMN \`version_has_care_card\`;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` DROP COLUMN \`version_imported_from\`;`)
  await db.run(sql`DROP INDEX \`causes_texts_parent\`;`)
  await db.run(sql`DROP INDEX \`pages_imported_from_idx\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`imported_from\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_version_version_imported_from_idx\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_imported_from\`;`)
  await db.run(sql`DROP INDEX \`media_imported_from_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_small_avif_sizes_small_avif_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_medium_avif_sizes_medium_avif_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_large_avif_sizes_large_avif_filename_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`imported_from\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_small_avif_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_small_avif_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_small_avif_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_small_avif_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_small_avif_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_small_avif_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_medium_avif_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_medium_avif_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_medium_avif_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_medium_avif_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_medium_avif_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_medium_avif_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_large_avif_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_large_avif_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_large_avif_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_large_avif_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_large_avif_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_large_avif_filename\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notify_comments\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`comments_digest_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`enable_a_p_i_key\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`api_key\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`api_key_index\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`data_licence\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`comments_moderation\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`comments_order\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`comments_close_after_days\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`comments_links_allowed\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`comments_held_words\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`comments_spam_words\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`comments_reports_to_hide\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`comments_retention_days\`;`)
}

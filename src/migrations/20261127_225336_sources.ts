import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sources\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`publisher\` text,
  	\`year\` numeric,
  	\`url\` text,
  	\`kind\` text NOT NULL,
  	\`checked_on\` text,
  	\`key\` text,
  	\`link_state\` text,
  	\`link_problem\` text,
  	\`link_checked_at\` text,
  	\`link_failures\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_title_idx\` ON \`sources\` (\`title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sources_key_idx\` ON \`sources\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`sources_link_link_state_idx\` ON \`sources\` (\`link_state\`);`)
  await db.run(sql`CREATE INDEX \`sources_updated_at_idx\` ON \`sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`symptoms_causes\` ADD \`cases_from\` numeric;`)
  await db.run(sql`ALTER TABLE \`symptoms_causes\` ADD \`cases_to\` numeric;`)
  await db.run(sql`ALTER TABLE \`symptoms_causes\` ADD \`year\` numeric;`)
  await db.run(sql`ALTER TABLE \`symptoms_causes\` ADD \`source_record_id\` text(36) REFERENCES sources(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`symptoms_causes_source_record_idx\` ON \`symptoms_causes\` (\`source_record_id\`);`)
  await db.run(sql`ALTER TABLE \`symptoms_rels\` ADD \`sources_id\` text(36) REFERENCES sources(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`symptoms_rels_sources_id_idx\` ON \`symptoms_rels\` (\`sources_id\`);`)
  await db.run(sql`ALTER TABLE \`_symptoms_v_version_causes\` ADD \`cases_from\` numeric;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v_version_causes\` ADD \`cases_to\` numeric;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v_version_causes\` ADD \`year\` numeric;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v_version_causes\` ADD \`source_record_id\` text(36) REFERENCES sources(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_causes_source_record_idx\` ON \`_symptoms_v_version_causes\` (\`source_record_id\`);`)
  await db.run(sql`ALTER TABLE \`_symptoms_v_rels\` ADD \`sources_id\` text(36) REFERENCES sources(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_rels_sources_id_idx\` ON \`_symptoms_v_rels\` (\`sources_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`sources_id\` text(36) REFERENCES sources(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_symptoms_causes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`cause_id\` text(36),
  	\`cases_per_year\` numeric,
  	\`source\` text,
  	\`note\` text,
  	FOREIGN KEY (\`cause_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_symptoms_causes\`("_order", "_parent_id", "id", "cause_id", "cases_per_year", "source", "note") SELECT "_order", "_parent_id", "id", "cause_id", "cases_per_year", "source", "note" FROM \`symptoms_causes\`;`)
  await db.run(sql`DROP TABLE \`symptoms_causes\`;`)
  await db.run(sql`ALTER TABLE \`__new_symptoms_causes\` RENAME TO \`symptoms_causes\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`symptoms_causes_order_idx\` ON \`symptoms_causes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_causes_parent_id_idx\` ON \`symptoms_causes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_causes_cause_idx\` ON \`symptoms_causes\` (\`cause_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_symptoms_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`authors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_symptoms_rels\`("id", "order", "parent_id", "path", "authors_id") SELECT "id", "order", "parent_id", "path", "authors_id" FROM \`symptoms_rels\`;`)
  await db.run(sql`DROP TABLE \`symptoms_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_symptoms_rels\` RENAME TO \`symptoms_rels\`;`)
  await db.run(sql`CREATE INDEX \`symptoms_rels_order_idx\` ON \`symptoms_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_rels_parent_idx\` ON \`symptoms_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_rels_path_idx\` ON \`symptoms_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_rels_authors_id_idx\` ON \`symptoms_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__symptoms_v_version_causes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`cause_id\` text(36),
  	\`cases_per_year\` numeric,
  	\`source\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`cause_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_symptoms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__symptoms_v_version_causes\`("_order", "_parent_id", "id", "cause_id", "cases_per_year", "source", "note", "_uuid") SELECT "_order", "_parent_id", "id", "cause_id", "cases_per_year", "source", "note", "_uuid" FROM \`_symptoms_v_version_causes\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v_version_causes\`;`)
  await db.run(sql`ALTER TABLE \`__new__symptoms_v_version_causes\` RENAME TO \`_symptoms_v_version_causes\`;`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_causes_order_idx\` ON \`_symptoms_v_version_causes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_causes_parent_id_idx\` ON \`_symptoms_v_version_causes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_causes_cause_idx\` ON \`_symptoms_v_version_causes\` (\`cause_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__symptoms_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`authors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_symptoms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__symptoms_v_rels\`("id", "order", "parent_id", "path", "authors_id") SELECT "id", "order", "parent_id", "path", "authors_id" FROM \`_symptoms_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__symptoms_v_rels\` RENAME TO \`_symptoms_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_rels_order_idx\` ON \`_symptoms_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_rels_parent_idx\` ON \`_symptoms_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_rels_path_idx\` ON \`_symptoms_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_rels_authors_id_idx\` ON \`_symptoms_v_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`symptoms_id\` text(36),
  	\`causes_id\` text(36),
  	\`article_changes_id\` text(36),
  	\`comments_id\` text(36),
  	\`comment_decisions_id\` text(36),
  	\`comment_lessons_id\` text(36),
  	\`comment_reports_id\` text(36),
  	\`authors_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`mails_id\` text(36),
  	\`search_misses_id\` text(36),
  	\`users_id\` text(36),
  	\`used_puzzles_id\` text(36),
  	\`preview_links_id\` text(36),
  	\`redirects_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`symptoms_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`causes_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`article_changes_id\`) REFERENCES \`article_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comment_decisions_id\`) REFERENCES \`comment_decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comment_lessons_id\`) REFERENCES \`comment_lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comment_reports_id\`) REFERENCES \`comment_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mails_id\`) REFERENCES \`mails\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`search_misses_id\`) REFERENCES \`search_misses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`used_puzzles_id\`) REFERENCES \`used_puzzles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`preview_links_id\`) REFERENCES \`preview_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "symptoms_id", "causes_id", "article_changes_id", "comments_id", "comment_decisions_id", "comment_lessons_id", "comment_reports_id", "authors_id", "pages_id", "media_id", "mails_id", "search_misses_id", "users_id", "used_puzzles_id", "preview_links_id", "redirects_id") SELECT "id", "order", "parent_id", "path", "symptoms_id", "causes_id", "article_changes_id", "comments_id", "comment_decisions_id", "comment_lessons_id", "comment_reports_id", "authors_id", "pages_id", "media_id", "mails_id", "search_misses_id", "users_id", "used_puzzles_id", "preview_links_id", "redirects_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_symptoms_id_idx\` ON \`payload_locked_documents_rels\` (\`symptoms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_causes_id_idx\` ON \`payload_locked_documents_rels\` (\`causes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_article_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`article_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comment_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`comment_decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comment_lessons_id_idx\` ON \`payload_locked_documents_rels\` (\`comment_lessons_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comment_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`comment_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authors_id_idx\` ON \`payload_locked_documents_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mails_id_idx\` ON \`payload_locked_documents_rels\` (\`mails_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_misses_id_idx\` ON \`payload_locked_documents_rels\` (\`search_misses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_used_puzzles_id_idx\` ON \`payload_locked_documents_rels\` (\`used_puzzles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_preview_links_id_idx\` ON \`payload_locked_documents_rels\` (\`preview_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
}

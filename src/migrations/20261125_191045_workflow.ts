import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`symptoms\` ADD \`ready_for_review\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`symptoms\` ADD \`changed_by_id\` text(36) REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`symptoms_ready_for_review_idx\` ON \`symptoms\` (\`ready_for_review\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_changed_by_idx\` ON \`symptoms\` (\`changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` ADD \`version_ready_for_review\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` ADD \`version_changed_by_id\` text(36) REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_ready_for_review_idx\` ON \`_symptoms_v\` (\`version_ready_for_review\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_changed_by_idx\` ON \`_symptoms_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notify_attention\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`attention_mailed_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_symptoms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`introduction\` text,
  	\`body\` text,
  	\`figures_source_origin\` text DEFAULT 'schatting, bron onbekend',
  	\`figures_source_year\` numeric,
  	\`figures_source_method\` text,
  	\`comments_open\` integer DEFAULT true,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`generate_slug\` integer DEFAULT true,
  	\`slug\` text,
  	\`published_at\` text,
  	\`last_updated\` text,
  	\`reviewed_at\` text,
  	\`next_review\` text,
  	\`has_care_card\` integer,
  	\`created_by_id\` text(36),
  	\`imported_from\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_symptoms\`("id", "title", "introduction", "body", "figures_source_origin", "figures_source_year", "figures_source_method", "comments_open", "meta_title", "meta_description", "generate_slug", "slug", "published_at", "last_updated", "reviewed_at", "next_review", "has_care_card", "created_by_id", "imported_from", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "introduction", "body", "figures_source_origin", "figures_source_year", "figures_source_method", "comments_open", "meta_title", "meta_description", "generate_slug", "slug", "published_at", "last_updated", "reviewed_at", "next_review", "has_care_card", "created_by_id", "imported_from", "updated_at", "created_at", "deleted_at", "_status" FROM \`symptoms\`;`)
  await db.run(sql`DROP TABLE \`symptoms\`;`)
  await db.run(sql`ALTER TABLE \`__new_symptoms\` RENAME TO \`symptoms\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`symptoms_title_idx\` ON \`symptoms\` (\`title\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`symptoms_slug_idx\` ON \`symptoms\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_published_at_idx\` ON \`symptoms\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_last_updated_idx\` ON \`symptoms\` (\`last_updated\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_next_review_idx\` ON \`symptoms\` (\`next_review\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_has_care_card_idx\` ON \`symptoms\` (\`has_care_card\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_created_by_idx\` ON \`symptoms\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_imported_from_idx\` ON \`symptoms\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_updated_at_idx\` ON \`symptoms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_created_at_idx\` ON \`symptoms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_deleted_at_idx\` ON \`symptoms\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`symptoms__status_idx\` ON \`symptoms\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__symptoms_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_introduction\` text,
  	\`version_body\` text,
  	\`version_figures_source_origin\` text DEFAULT 'schatting, bron onbekend',
  	\`version_figures_source_year\` numeric,
  	\`version_figures_source_method\` text,
  	\`version_comments_open\` integer DEFAULT true,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_generate_slug\` integer DEFAULT true,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_last_updated\` text,
  	\`version_reviewed_at\` text,
  	\`version_next_review\` text,
  	\`version_has_care_card\` integer,
  	\`version_created_by_id\` text(36),
  	\`version_imported_from\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__symptoms_v\`("id", "parent_id", "version_title", "version_introduction", "version_body", "version_figures_source_origin", "version_figures_source_year", "version_figures_source_method", "version_comments_open", "version_meta_title", "version_meta_description", "version_generate_slug", "version_slug", "version_published_at", "version_last_updated", "version_reviewed_at", "version_next_review", "version_has_care_card", "version_created_by_id", "version_imported_from", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_introduction", "version_body", "version_figures_source_origin", "version_figures_source_year", "version_figures_source_method", "version_comments_open", "version_meta_title", "version_meta_description", "version_generate_slug", "version_slug", "version_published_at", "version_last_updated", "version_reviewed_at", "version_next_review", "version_has_care_card", "version_created_by_id", "version_imported_from", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_symptoms_v\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__symptoms_v\` RENAME TO \`_symptoms_v\`;`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_parent_idx\` ON \`_symptoms_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_title_idx\` ON \`_symptoms_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_slug_idx\` ON \`_symptoms_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_published_at_idx\` ON \`_symptoms_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_last_updated_idx\` ON \`_symptoms_v\` (\`version_last_updated\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_next_review_idx\` ON \`_symptoms_v\` (\`version_next_review\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_has_care_card_idx\` ON \`_symptoms_v\` (\`version_has_care_card\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_created_by_idx\` ON \`_symptoms_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_imported_from_idx\` ON \`_symptoms_v\` (\`version_imported_from\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_updated_at_idx\` ON \`_symptoms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_created_at_idx\` ON \`_symptoms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_deleted_at_idx\` ON \`_symptoms_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version__status_idx\` ON \`_symptoms_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_created_at_idx\` ON \`_symptoms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_updated_at_idx\` ON \`_symptoms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_latest_idx\` ON \`_symptoms_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_autosave_idx\` ON \`_symptoms_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notify_attention\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`attention_mailed_at\`;`)
}

import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`about_page_id\` text(36) REFERENCES pages(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`privacy_page_id\` text(36) REFERENCES pages(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`site_settings_about_page_idx\` ON \`site_settings\` (\`about_page_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_privacy_page_idx\` ON \`site_settings\` (\`privacy_page_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_site_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_name\` text DEFAULT 'Simpto' NOT NULL,
  	\`logo_id\` text(36),
  	\`publisher\` text DEFAULT 'Simpto.nl' NOT NULL,
  	\`disclaimer\` text DEFAULT 'De informatie op deze site is algemeen en vervangt geen advies van een arts. Maakt u zich zorgen? Bel uw huisarts.',
  	\`data_licence\` text DEFAULT 'cc-by-4.0',
  	\`home_title\` text DEFAULT 'Symptomen en hun oorzaken' NOT NULL,
  	\`home_introduction\` text DEFAULT 'Lees per symptoom welke oorzaken er zijn, en hoeveel mensen in Nederland er elk jaar last van krijgen.',
  	\`comments_open\` integer DEFAULT true,
  	\`comments_moderation\` text DEFAULT 'always' NOT NULL,
  	\`comments_order\` text DEFAULT 'oldest' NOT NULL,
  	\`comments_close_after_days\` numeric DEFAULT 0,
  	\`comments_links_allowed\` numeric DEFAULT 1,
  	\`comments_held_words\` text,
  	\`comments_spam_words\` text,
  	\`comments_reports_to_hide\` numeric DEFAULT 3,
  	\`comments_retention_days\` numeric DEFAULT 30,
  	\`review_period_months\` numeric DEFAULT 36,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_site_settings\`("id", "site_name", "logo_id", "publisher", "disclaimer", "data_licence", "home_title", "home_introduction", "comments_open", "comments_moderation", "comments_order", "comments_close_after_days", "comments_links_allowed", "comments_held_words", "comments_spam_words", "comments_reports_to_hide", "comments_retention_days", "review_period_months", "updated_at", "created_at") SELECT "id", "site_name", "logo_id", "publisher", "disclaimer", "data_licence", "home_title", "home_introduction", "comments_open", "comments_moderation", "comments_order", "comments_close_after_days", "comments_links_allowed", "comments_held_words", "comments_spam_words", "comments_reports_to_hide", "comments_retention_days", "review_period_months", "updated_at", "created_at" FROM \`site_settings\`;`)
  await db.run(sql`DROP TABLE \`site_settings\`;`)
  await db.run(sql`ALTER TABLE \`__new_site_settings\` RENAME TO \`site_settings\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`site_settings_logo_idx\` ON \`site_settings\` (\`logo_id\`);`)
}

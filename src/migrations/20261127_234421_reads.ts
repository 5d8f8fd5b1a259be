import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`article_reads\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article\` text NOT NULL,
  	\`span\` text NOT NULL,
  	\`period\` text NOT NULL,
  	\`count\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`article_reads_period_idx\` ON \`article_reads\` (\`period\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`article_period_idx\` ON \`article_reads\` (\`article\`,\`period\`);`)
  await db.run(sql`CREATE TABLE \`article_finds\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article\` text NOT NULL,
  	\`term\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`last_seen\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`article_finds_last_seen_idx\` ON \`article_finds\` (\`last_seen\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`article_term_idx\` ON \`article_finds\` (\`article\`,\`term\`);`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`count_reads\` integer;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`article_reads\`;`)
  await db.run(sql`DROP TABLE \`article_finds\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`count_reads\`;`)
}

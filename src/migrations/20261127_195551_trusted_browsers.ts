import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`trusted_browsers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`browser\` text NOT NULL,
  	\`holder\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`trusted_browsers_browser_idx\` ON \`trusted_browsers\` (\`browser\`);`)
  await db.run(sql`CREATE INDEX \`trusted_browsers_holder_idx\` ON \`trusted_browsers\` (\`holder\`);`)
  await db.run(sql`CREATE INDEX \`trusted_browsers_expires_at_idx\` ON \`trusted_browsers\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`trusted_browsers_updated_at_idx\` ON \`trusted_browsers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`trusted_browsers_created_at_idx\` ON \`trusted_browsers\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`confirmable\` integer;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`reply_to\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`trusted_browsers\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`confirmable\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`reply_to\`;`)
}

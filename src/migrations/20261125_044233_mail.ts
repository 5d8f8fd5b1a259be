import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`comments\` ADD \`mails_due_at\` text;`)
  await db.run(sql`CREATE INDEX \`comments_mails_due_at_idx\` ON \`comments\` (\`mails_due_at\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notify_comments\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`comments_digest_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`comments_mails_due_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`mails_due_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notify_comments\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`comments_digest_at\`;`)
}

import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`comments\` ADD \`email_key\` text;`)
  // SQLite lowers ASCII only: the few others get theirs at the start (`comments/email-key.ts`).
  await db.run(sql`UPDATE \`comments\` SET \`email_key\` = lower(\`email\`) WHERE \`email\` <> '' AND \`email\` NOT GLOB '*[^ -~]*';`)
  await db.run(sql`CREATE INDEX \`comments_email_key_idx\` ON \`comments\` (\`email_key\`);`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`mailbox_hash\` text;`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`network_hash\` text;`)
  await db.run(sql`CREATE INDEX \`mailboxHash_createdAt_idx\` ON \`mails\` (\`mailbox_hash\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`networkHash_createdAt_idx\` ON \`mails\` (\`network_hash\`,\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`comments_email_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`email_key\`;`)
  await db.run(sql`DROP INDEX \`mailboxHash_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`networkHash_createdAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`mailbox_hash\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`network_hash\`;`)
}

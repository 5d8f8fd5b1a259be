import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`care_emergency\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`care_out_of_hours\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`care_doctor\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`care_emergency_words\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`care_self_harm_words\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`care_emergency\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`care_out_of_hours\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`care_doctor\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`care_emergency_words\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`care_self_harm_words\`;`)
}

import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`symptoms\` ADD \`meta_title\` text;`)
  await db.run(sql`ALTER TABLE \`symptoms\` ADD \`meta_description\` text;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` ADD \`version_meta_title\` text;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` ADD \`version_meta_description\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`meta_title\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`meta_description\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_meta_title\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_meta_description\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`symptoms\` DROP COLUMN \`meta_title\`;`)
  await db.run(sql`ALTER TABLE \`symptoms\` DROP COLUMN \`meta_description\`;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` DROP COLUMN \`version_meta_title\`;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` DROP COLUMN \`version_meta_description\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`meta_title\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`meta_description\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_meta_title\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_meta_description\`;`)
}

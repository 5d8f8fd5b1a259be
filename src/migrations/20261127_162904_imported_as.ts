import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`symptoms\` ADD \`imported_as\` text;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` ADD \`version_imported_as\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`imported_as\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_imported_as\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`symptoms\` DROP COLUMN \`imported_as\`;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` DROP COLUMN \`version_imported_as\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`imported_as\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_imported_as\`;`)
}

import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`symptoms\` ADD \`imported_from\` text;`)
  await db.run(sql`CREATE INDEX \`symptoms_imported_from_idx\` ON \`symptoms\` (\`imported_from\`);`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` ADD \`version_imported_from\` text;`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_imported_from_idx\` ON \`_symptoms_v\` (\`version_imported_from\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`imported_from\` text;`)
  await db.run(sql`CREATE INDEX \`pages_imported_from_idx\` ON \`pages\` (\`imported_from\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_imported_from\` text;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_imported_from_idx\` ON \`_pages_v\` (\`version_imported_from\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`imported_from\` text;`)
  await db.run(sql`CREATE INDEX \`media_imported_from_idx\` ON \`media\` (\`imported_from\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`symptoms_imported_from_idx\`;`)
  await db.run(sql`ALTER TABLE \`symptoms\` DROP COLUMN \`imported_from\`;`)
  await db.run(sql`DROP INDEX \`_symptoms_v_version_version_imported_from_idx\`;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` DROP COLUMN \`version_imported_from\`;`)
  await db.run(sql`DROP INDEX \`pages_imported_from_idx\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`imported_from\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_version_version_imported_from_idx\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_imported_from\`;`)
  await db.run(sql`DROP INDEX \`media_imported_from_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`imported_from\`;`)
}

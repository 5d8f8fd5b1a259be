import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`symptoms\` ADD \`has_care_card\` integer;`)
  await db.run(sql`CREATE INDEX \`symptoms_has_care_card_idx\` ON \`symptoms\` (\`has_care_card\`);`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` ADD \`version_has_care_card\` integer;`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_has_care_card_idx\` ON \`_symptoms_v\` (\`version_has_care_card\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`symptoms_has_care_card_idx\`;`)
  await db.run(sql`ALTER TABLE \`symptoms\` DROP COLUMN \`has_care_card\`;`)
  await db.run(sql`DROP INDEX \`_symptoms_v_version_version_has_care_card_idx\`;`)
  await db.run(sql`ALTER TABLE \`_symptoms_v\` DROP COLUMN \`version_has_care_card\`;`)
}

import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`symptoms_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`symptoms__status_idx\`;`)
  await db.run(sql`DROP INDEX \`_symptoms_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_symptoms_v_version_version__status_idx\`;`)
  await db.run(sql`DROP INDEX \`causes_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`authors_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`pages_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`pages__status_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_version_version__status_idx\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`symptoms_deleted_at_idx\` ON \`symptoms\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`symptoms__status_idx\` ON \`symptoms\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version_deleted_at_idx\` ON \`_symptoms_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_version__status_idx\` ON \`_symptoms_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`causes_deleted_at_idx\` ON \`causes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`authors_deleted_at_idx\` ON \`authors\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
}

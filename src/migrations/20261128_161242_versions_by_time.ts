import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`_symptoms_v_by_time\` ON \`_symptoms_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_by_time\` ON \`_pages_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_symptoms_v_by_time\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_by_time\`;`)
}

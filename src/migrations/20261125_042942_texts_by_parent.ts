import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`symptoms_texts_parent\` ON \`symptoms_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_texts_parent\` ON \`causes_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_texts_parent\` ON \`comments_texts\` (\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`symptoms_texts_parent\`;`)
  await db.run(sql`DROP INDEX \`causes_texts_parent\`;`)
  await db.run(sql`DROP INDEX \`comments_texts_parent\`;`)
}

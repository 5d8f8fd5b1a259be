import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`symptoms_codes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`code\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`symptoms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`symptoms_codes_order_idx\` ON \`symptoms_codes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_codes_parent_id_idx\` ON \`symptoms_codes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`symptoms_codes_code_idx\` ON \`symptoms_codes\` (\`code\`);`)
  await db.run(sql`CREATE TABLE \`_symptoms_v_version_codes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`system\` text,
  	\`code\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_symptoms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_codes_order_idx\` ON \`_symptoms_v_version_codes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_codes_parent_id_idx\` ON \`_symptoms_v_version_codes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_symptoms_v_version_codes_code_idx\` ON \`_symptoms_v_version_codes\` (\`code\`);`)
  await db.run(sql`CREATE TABLE \`causes_codes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`system\` text NOT NULL,
  	\`code\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`causes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`causes_codes_order_idx\` ON \`causes_codes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`causes_codes_parent_id_idx\` ON \`causes_codes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`causes_codes_code_idx\` ON \`causes_codes\` (\`code\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`symptoms_codes\`;`)
  await db.run(sql`DROP TABLE \`_symptoms_v_version_codes\`;`)
  await db.run(sql`DROP TABLE \`causes_codes\`;`)
}

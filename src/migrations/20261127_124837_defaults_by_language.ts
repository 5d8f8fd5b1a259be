import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

/*
 * Texts that a new site or article begins with now come from the catalogue of the site's language, so the database needs
 * no default of its own. The columns keep the old ones: Payload fills every field before it stores, so none is ever used,
 * and taking them away would copy every article.
 */
export async function up(_: MigrateUpArgs): Promise<void> {}

export async function down(_: MigrateDownArgs): Promise<void> {}

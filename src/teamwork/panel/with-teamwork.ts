import type { Plugin, UIField } from 'payload'
import { adminComponent } from '@/admin/admin-component'

/** Above the form: what staff say about it, and who is asked to look. */
const teamworkField: UIField = {
  name: 'teamwork',
  type: 'ui',
  admin: {
    components: { Field: adminComponent('@/teamwork/panel/panel#TeamworkPanel') },
    disableListColumn: true,
  },
}

/**
 * Puts the panel above the forms of articles. Last of the plugins: the one for search engines adds its tab to those of a form only
 * where they come first, and else puts all of the form into a tab of its own.
 */
export const withTeamwork: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.slug === 'symptoms' || collection.slug === 'causes'
      ? { ...collection, fields: [teamworkField, ...collection.fields] }
      : collection,
  ),
})

import type { CollectionAdminOptions } from 'payload'
import { adminComponent } from '@/admin/admin-component'

/** In the admin of a collection: its versions by when, who and what, and who made the two that are compared. */
export const versionsAdmin = {
  Description: adminComponent('@/history/versions/version-note#VersionNote'),
  views: {
    edit: { versions: { Component: adminComponent('@/history/versions/versions-view#VersionsView') } },
  },
} satisfies NonNullable<CollectionAdminOptions['components']>

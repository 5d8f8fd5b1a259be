import { createServerFeature } from '@payloadcms/richtext-lexical'
import { adminComponent } from '@/admin/admin-component'

/** Ctrl+K makes a link of what is selected, as in other editors; Payload leaves that key to the browser. */
export const LinkKeysFeature = createServerFeature({
  feature: { ClientFeature: adminComponent('@/text/link-keys#LinkKeysClient') },
  key: 'linkKeys',
})

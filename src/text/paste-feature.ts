import { createServerFeature } from '@payloadcms/richtext-lexical'
import { adminComponent } from '@/admin/admin-component'

/** What is pasted from elsewhere, as what a text can hold (`import/paste/`). */
export const PasteFeature = createServerFeature({
  feature: { ClientFeature: adminComponent('@/import/paste/paste-feature#PasteFeatureClient') },
  key: 'paste',
})

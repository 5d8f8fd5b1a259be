import { createServerFeature } from '@payloadcms/richtext-lexical'
import { adminComponent } from '@/admin/admin-component'

/** A button for a remark about what is selected (`teamwork/place/`); the text itself stays as it is. */
export const RemarkFeature = createServerFeature({
  feature: { ClientFeature: adminComponent('@/teamwork/place/remark-feature#RemarkFeatureClient') },
  key: 'remark',
})

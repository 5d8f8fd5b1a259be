import type { UIField } from 'payload'
import { adminComponent } from '@/admin/admin-component'

/** Above the form: what staff say about it, and who is asked to look. */
export const teamworkField: UIField = {
  name: 'teamwork',
  type: 'ui',
  admin: {
    components: { Field: adminComponent('@/teamwork/panel/panel#TeamworkPanel') },
    disableListColumn: true,
  },
}

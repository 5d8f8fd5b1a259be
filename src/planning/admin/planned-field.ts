import type { UIField } from 'payload'
import { adminComponent } from '@/admin/admin-component'

/** What is planned: in the form with a way to plan, change and cancel, and as a column of the list. */
export const plannedField: UIField = {
  name: 'planned',
  type: 'ui',
  label: 'Gepland',
  admin: {
    components: {
      Field: adminComponent('@/planning/admin/planned#Planned'),
      Cell: adminComponent('@/planning/admin/planned-cell#PlannedCell'),
    },
  },
}

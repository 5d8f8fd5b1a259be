import type { UIField } from 'payload'
import { adminComponent } from '@/admin/admin-component'

/** Stands below the field of a text, and says what is hard to read in it. */
export function readabilityOf(field: string): UIField {
  const Field = {
    path: adminComponent('@/text/readability/readability-hint#ReadabilityHint'),
    clientProps: { of: field },
  }
  return { name: `${field}Readability`, type: 'ui', admin: { components: { Field } } }
}

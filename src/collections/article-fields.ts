import type { Field } from 'payload'
import { filledBySystem, staff } from '@/access/access'
import { TEAMWORK_KINDS } from '@/teamwork/article'

const BY_SYSTEM = { access: filledBySystem(staff) }

/** Which article something of teamwork stands beside. */
export function articleFields(): Field[] {
  return [
    {
      name: 'kind',
      type: 'select',
      label: 'Soort',
      required: true,
      options: [...TEAMWORK_KINDS],
      ...BY_SYSTEM,
    },
    // A text: a path through a relation would ask about the article, and the hooks of both take it along.
    { name: 'document', type: 'text', label: 'Nummer', required: true, index: true, ...BY_SYSTEM },
  ]
}

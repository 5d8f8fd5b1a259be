import type { Block } from 'payload'
import { adminComponent } from '@/admin/admin-component'
import { counted } from '../../count-limits'
import { checkRows } from './rows'

export const TableBlock: Block = {
  slug: 'table',
  interfaceName: 'TableBlock',
  labels: { singular: 'Tabel', plural: 'Tabellen' },
  fields: [
    counted({
      name: 'caption',
      type: 'text',
      label: 'Bijschrift',
      maxLength: 300,
      admin: { description: 'Wat staat er in de tabel? Lezers die haar niet zien, horen dit eerst.' },
    }),
    {
      name: 'headRow',
      type: 'checkbox',
      label: 'De bovenste rij zegt wat eronder staat',
      defaultValue: true,
    },
    {
      name: 'headColumn',
      type: 'checkbox',
      label: 'De eerste kolom zegt wat ernaast staat',
      defaultValue: false,
    },
    {
      name: 'rows',
      type: 'json',
      label: 'Cellen',
      validate: checkRows,
      admin: { components: { Field: adminComponent('@/text/blocks/table/table-grid#TableGrid') } },
    },
  ],
}

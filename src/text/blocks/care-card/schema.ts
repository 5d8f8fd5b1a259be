import type { Block } from 'payload'

export const CareCardBlock: Block = {
  slug: 'careCard',
  interfaceName: 'CareCardBlock',
  labels: { singular: 'Wanneer hulp zoeken', plural: 'Wanneer hulp zoeken' },
  fields: [
    {
      name: 'level',
      type: 'select',
      label: 'Hoe dringend',
      required: true,
      defaultValue: 'huisarts',
      options: [
        { value: 'huisarts', label: 'Huisarts' },
        { value: 'spoed', label: 'Spoed' },
        { value: '112', label: '112' },
      ],
    },
    {
      // Plain text: an emergency card holds no links to further reading.
      name: 'reasons',
      type: 'array',
      label: 'Als …',
      labels: { singular: 'Reden', plural: 'Redenen' },
      minRows: 1,
      required: true,
      admin: { description: 'Eén reden per regel, als vervolg op "als:".' },
      fields: [{ name: 'text', type: 'text', label: 'Reden', required: true }],
    },
  ],
}

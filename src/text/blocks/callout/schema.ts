import type { Block } from 'payload'

export const CalloutBlock: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: { singular: 'Kader', plural: 'Kaders' },
  fields: [
    { name: 'heading', type: 'text', label: 'Kop' },
    { name: 'text', type: 'textarea', label: 'Tekst', required: true },
  ],
}

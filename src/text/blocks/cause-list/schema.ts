import type { Block } from 'payload'

export const CauseListBlock: Block = {
  slug: 'causeList',
  interfaceName: 'CauseListBlock',
  labels: { singular: 'Oorzakenlijst', plural: 'Oorzakenlijsten' },
  fields: [
    {
      name: 'heading',
      type: 'text',
      label: 'Kop (mag leeg blijven)',
      admin: { description: 'De oorzaken zelf staan onder het tabblad Oorzaken.' },
    },
  ],
}

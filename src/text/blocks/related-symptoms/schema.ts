import type { Block } from 'payload'

export const RelatedSymptomsBlock: Block = {
  slug: 'relatedSymptoms',
  interfaceName: 'RelatedSymptomsBlock',
  labels: { singular: 'Verwante symptomen', plural: 'Verwante symptomen' },
  fields: [
    {
      name: 'symptoms',
      type: 'relationship',
      relationTo: 'symptoms',
      hasMany: true,
      required: true,
      label: 'Symptomen',
      admin: { description: 'Lezers zien alleen wat gepubliceerd is.' },
    },
  ],
}

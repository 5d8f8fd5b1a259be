import type { Block } from 'payload'

export const FigureBlock: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: { singular: 'Afbeelding', plural: 'Afbeeldingen' },
  fields: [
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: 'Afbeelding',
      required: true,
      admin: { description: 'De beschrijving en de bron horen bij de afbeelding zelf.' },
    },
    { name: 'caption', type: 'text', label: 'Onderschrift' },
  ],
}

import type { Block } from 'payload'
import { adminComponent } from '@/admin/admin-component'

/** A number in the text that leads to a source of the list. */
export const FootnoteBlock: Block = {
  slug: 'footnote',
  interfaceName: 'FootnoteBlock',
  labels: { singular: 'Voetnoot', plural: 'Voetnoten' },
  admin: { components: { Label: adminComponent('@/articles/sources/footnote-label#FootnoteLabel') } },
  fields: [
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'sources',
      label: 'Bron uit de lijst',
      // Not required: Payload's drawer stays open, without a word, where a field was invalid when it opened. Readers see no
      // footnote without a source, and who writes sees in the text that it lacks one.
      admin: { components: { Field: adminComponent('@/articles/sources/footnote-source#FootnoteSource') } },
    },
    {
      name: 'note',
      type: 'text',
      label: 'Plaats in de bron',
      maxLength: 120,
      admin: { description: 'Mag leeg blijven: "p. 12", "tabel 3". Staat onder het artikel bij de bron.' },
    },
  ],
}

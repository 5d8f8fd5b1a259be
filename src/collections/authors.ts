import type { CollectionConfig } from 'payload'
import { editors, notTrashedOrStaff, trashBy } from '@/access/access'
import { withFieldRules } from '@/access/field-rules'
import { slug } from '@/access/slug'
import { expireAuthor } from '@/articles/expire-on-change'
import { leaveAuthorRedirect } from '@/articles/leave-redirect'
import { refuseUsed } from '@/upkeep/uses/refuse-used'
import { usesEndpoint, usesField } from '@/upkeep/uses/uses-field'

const refuseUsedAuthor = refuseUsed('authors')

const config: CollectionConfig = {
  slug: 'authors',
  labels: { singular: 'Auteur', plural: 'Auteurs' },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'profession', 'updatedAt'],
    group: 'Inhoud',
    description: 'Schrijvers en beoordelaars, zoals lezers ze onder een artikel zien.',
  },
  access: {
    create: editors,
    read: notTrashedOrStaff,
    update: editors,
    delete: trashBy(editors),
  },
  trash: true,
  endpoints: [usesEndpoint('authors')],
  hooks: {
    beforeChange: [refuseUsedAuthor.beforeChange],
    beforeDelete: [refuseUsedAuthor.beforeDelete],
    afterChange: [leaveAuthorRedirect, expireAuthor.afterChange],
    afterDelete: [expireAuthor.afterDelete],
  },
  fields: [
    usesField,
    { name: 'name', type: 'text', label: 'Naam', required: true, index: true },
    slug('name'),
    {
      name: 'profession',
      type: 'text',
      label: 'Beroep of functie',
      admin: { description: 'Bijvoorbeeld: huisarts, medisch redacteur.' },
    },
    { name: 'bio', type: 'textarea', label: 'Over deze auteur' },
    { name: 'photo', type: 'upload', relationTo: 'media', label: 'Foto' },
  ],
}

export const Authors = withFieldRules(config, editors)

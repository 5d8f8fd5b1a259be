import type { CollectionConfig } from 'payload'
import { editors, hasRole, notTrashedOrStaff, trashBy, writers } from '@/access/access'
import { withFieldRules } from '@/access/field-rules'
import { slug } from '@/access/slug'
import { adminComponent } from '@/admin/admin-component'
import { expireCause } from '@/articles/causes/expire-on-change'
import { mergeEndpoint } from '@/articles/causes/merge/merge-endpoint'
import { CAUSE_KINDS, KIND_LABELS } from '@/articles/causes-editor/cause-kinds'
import { causesEditorEndpoints } from '@/articles/causes-editor/endpoints'
import { leaveCauseRedirect } from '@/articles/leave-redirect'
import { deleteTeamwork } from '@/teamwork/end-with-article'
import { teamworkEndpoints } from '@/teamwork/endpoints'
import { FOLLOWED } from '@/text/followed'
import { readabilityOf } from '@/text/readability/readability-field'
import { brokenLinksEndpoint, brokenLinksField } from '@/upkeep/broken-links/broken-links-field'
import { refuseUsed } from '@/upkeep/uses/refuse-used'
import { codes } from './codes'
import { nameCopy, sources, TYPE_A_NAME } from './fields'

const refuseUsedCause = refuseUsed('causes')

const config: CollectionConfig = {
  slug: 'causes',
  defaultPopulate: FOLLOWED.causes,
  labels: { singular: 'Oorzaak', plural: 'Oorzaken' },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'term', 'kind', 'updatedAt'],
    listSearchableFields: ['name', 'term', 'synonyms'],
    group: 'Inhoud',
    description:
      'Aandoeningen, medicijnen en gewoonten die symptomen geven. De aantallen staan bij het symptoom.',
  },
  access: { create: writers, read: notTrashedOrStaff, update: editors, delete: trashBy(editors) },
  trash: true,
  endpoints: [
    mergeEndpoint,
    brokenLinksEndpoint('causes'),
    ...causesEditorEndpoints,
    ...teamworkEndpoints('causes'),
  ],
  hooks: {
    beforeChange: [refuseUsedCause.beforeChange],
    beforeDelete: [refuseUsedCause.beforeDelete, deleteTeamwork('causes')],
    afterChange: [leaveCauseRedirect, expireCause.afterChange],
    afterDelete: [expireCause.afterDelete],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Naam in gewone woorden',
      hooks: { beforeDuplicate: [nameCopy] },
      required: true,
      index: true,
      admin: { description: 'Zoals een lezer het zegt: "verlaagd kaliumgehalte in het bloed".' },
    },
    slug('name'),
    {
      name: 'term',
      type: 'text',
      label: 'Medische term of merknaam',
      index: true,
      admin: { description: 'Staat in het artikel tussen haakjes achter de naam: "hypokaliëmie", "Adalat".' },
    },
    {
      name: 'kind',
      type: 'select',
      label: 'Soort',
      required: true,
      index: true,
      defaultValue: 'condition',
      options: CAUSE_KINDS.map((value) => ({ value, label: KIND_LABELS[value] })),
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'causes',
      label: 'Valt onder',
      index: true,
      admin: { description: 'Bijvoorbeeld: hydrochloorthiazide valt onder plaspillen.' },
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    },
    {
      name: 'merge',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: adminComponent('@/articles/merge/merge-document#MergeDocument') },
        condition: (_data, _sibling, { user }) => hasRole(user, 'admin', 'editor'),
      },
    },
    brokenLinksField,
    {
      name: 'synonyms',
      type: 'text',
      hasMany: true,
      label: 'Andere namen',
      admin: { placeholder: TYPE_A_NAME },
    },
    codes,
    { name: 'text', type: 'richText', label: 'Uitleg' },
    readabilityOf('text'),
    sources,
    {
      name: 'symptoms',
      type: 'join',
      collection: 'symptoms',
      on: 'causes.cause',
      label: 'Symptomen met deze oorzaak',
      defaultLimit: 50,
      admin: { defaultColumns: ['title', '_status'], allowCreate: false },
    },
  ],
}

export const Causes = withFieldRules(config, writers)

import type { CollectionConfig } from 'payload'
import {
  editors,
  editorsOrOwnDraft,
  filledBySystem,
  publishedOrStaff,
  staff,
  trashBy,
  writers,
  writersAsDraft,
  writtenBy,
} from '@/access/access'
import { withFieldRules } from '@/access/field-rules'
import { slug } from '@/access/slug'
import { adminComponent } from '@/admin/admin-component'
import { keepAuthorsToDrafts, noteDraftSave } from '@/articles/authors-write-drafts'
import { tellCauses } from '@/articles/causes-editor/tell-causes'
import { deleteChanges, notePublication, recordPublication } from '@/articles/changes/record-publication'
import { askWhatReadersSee } from '@/articles/drafts/ask-what-readers-see'
import { keepPublished } from '@/articles/drafts/keep-published'
import { restoreAsDraft } from '@/articles/drafts/restore-as-draft'
import { expireSymptom } from '@/articles/expire-on-change'
import { refuseContradictions } from '@/articles/figures/refuse-contradictions'
import { validatedTogether } from '@/articles/figures/validated-together'
import { leaveRedirect } from '@/articles/leave-redirect'
import { planNextReview } from '@/articles/next-review'
import { setPublicationDates } from '@/articles/publication-dates'
import { rememberPublished } from '@/articles/published-before'
import { noteFootnotes } from '@/articles/sources/note-footnotes'
import { LONGEST_SUMMARY } from '@/articles/summary'
import { deleteComments } from '@/comments/delete-with-article'
import { toldVersion } from '@/history/versions/version-endpoint'
import { versionsAdmin } from '@/history/versions/versions-admin'
import { messages } from '@/language/messages'
import { plannedField } from '@/planning/admin/planned-field'
import { dropPlans } from '@/planning/drop-plans'
import { keepAsPlanned } from '@/planning/keep-as-planned'
import { listPlanned } from '@/planning/list-planned'
import { planEndpoints } from '@/planning/plan-endpoints'
import { previewOf } from '@/preview/admin/preview-admin'
import { previewLink, shareDraft } from '@/preview/admin/preview-link'
import { deleteReads } from '@/reads/delete-reads'
import { deleteTeamwork } from '@/teamwork/end-with-article'
import { teamworkEndpoints } from '@/teamwork/endpoints'
import { withCount } from '@/text/count-limits'
import { editorWithFootnotes } from '@/text/editor'
import { FOLLOWED } from '@/text/followed'
import { noteCareCard } from '@/text/has-care-card'
import { readabilityOf } from '@/text/readability/readability-field'
import { brokenLinksEndpoint, brokenLinksField } from '@/upkeep/broken-links/broken-links-field'
import { codes } from './codes'
import {
  changedBy,
  changeNote,
  createdBy,
  day,
  importedAs,
  importedFrom,
  nameCopy,
  readyForReview,
  sourceRecords,
  sources,
  TYPE_A_NAME,
} from './fields'

/** When it was published and reviewed is not for authors to say. */
const BY_EDITORS = { access: writtenBy(editors) }
const INDEXED_BY_EDITORS = { ...BY_EDITORS, index: true }

const published = keepPublished('symptoms')
const plans = dropPlans('symptoms')

const config: CollectionConfig = {
  slug: 'symptoms',
  defaultPopulate: FOLLOWED.symptoms,
  labels: { singular: 'Symptoom', plural: 'Symptomen' },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'planned', 'lastUpdated', 'nextReview', 'updatedAt'],
    listSearchableFields: ['title', 'synonyms'],
    group: 'Inhoud',
    description: 'Artikelen over één symptoom, met de oorzaken en hun aantallen.',
    components: {
      ...versionsAdmin,
      beforeListTable: [
        {
          path: adminComponent('@/upkeep/attention/list-filters#ListFilters'),
          serverProps: { findPlanned: listPlanned('symptoms') },
        },
      ],
    },
    ...previewOf('symptoms'),
  },
  endpoints: [
    restoreAsDraft('symptoms'),
    toldVersion('symptoms'),
    previewLink('symptoms'),
    brokenLinksEndpoint('symptoms'),
    ...planEndpoints('symptoms'),
    ...teamworkEndpoints('symptoms'),
  ],
  access: {
    create: writersAsDraft,
    read: publishedOrStaff,
    readVersions: staff,
    update: editorsOrOwnDraft,
    delete: trashBy(editorsOrOwnDraft),
  },
  trash: true,
  versions: { drafts: { autosave: { interval: 1500 }, schedulePublish: true }, maxPerDoc: 50 },
  hooks: {
    beforeOperation: [askWhatReadersSee, published.beforeOperation, noteDraftSave],
    beforeChange: [
      rememberPublished,
      published.beforeChange,
      keepAuthorsToDrafts,
      keepAsPlanned('symptoms'),
      planNextReview,
      noteCareCard,
      noteFootnotes,
      setPublicationDates,
      notePublication,
    ],
    beforeDelete: [
      plans.beforeDelete,
      deleteComments,
      deleteChanges,
      deleteReads,
      deleteTeamwork('symptoms'),
    ],
    afterChange: [
      leaveRedirect,
      recordPublication,
      expireSymptom.afterChange,
      published.afterChange,
      plans.afterChange,
    ],
    afterDelete: [expireSymptom.afterDelete],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Artikel',
          fields: [
            plannedField,
            {
              name: 'title',
              type: 'text',
              label: 'Titel',
              required: true,
              index: true,
              hooks: { beforeDuplicate: [nameCopy] },
              admin: { description: 'De naam van het symptoom, zoals lezers ernaar zoeken.' },
            },
            withCount(
              {
                name: 'introduction',
                type: 'textarea',
                label: 'Inleiding',
                admin: { description: 'Eén of twee zinnen die geruststellen en zeggen waar het over gaat.' },
              },
              LONGEST_SUMMARY,
              'advice',
            ),
            {
              name: 'body',
              type: 'richText',
              label: 'Tekst',
              editor: editorWithFootnotes,
              admin: {
                description:
                  'Zet met het blok "Oorzakenlijst" de oorzaken op hun plaats in de tekst. Zonder dit blok staan ze onder de tekst.',
                components: { Diff: adminComponent('@/history/versions/text-comparison#TextComparison') },
              },
            },
            readabilityOf('body'),
          ],
        },
        {
          label: 'Oorzaken',
          fields: [
            validatedTogether({
              name: 'causes',
              type: 'array',
              label: 'Oorzaken',
              labels: { singular: 'Oorzaak', plural: 'Oorzaken' },
              admin: {
                components: {
                  Field: adminComponent('@/articles/causes-editor/causes-editor#CausesEditor'),
                  Diff: adminComponent('@/articles/causes-editor/causes-diff#CausesDiff'),
                },
              },
              custom: { changedParts: tellCauses },
              validate: refuseContradictions,
              fields: [
                {
                  name: 'cause',
                  type: 'relationship',
                  relationTo: 'causes',
                  label: 'Oorzaak',
                  required: true,
                  index: true,
                },
                { name: 'casesPerYear', type: 'number', label: 'Mensen per jaar', required: true, min: 0 },
                { name: 'casesFrom', type: 'number', label: 'Marge: van', min: 0 },
                { name: 'casesTo', type: 'number', label: 'Marge: tot', min: 0 },
                { name: 'year', type: 'number', label: 'Jaar van dit aantal', min: 1900, max: 2100 },
                {
                  name: 'sourceRecord',
                  type: 'relationship',
                  relationTo: 'sources',
                  label: 'Bron uit de lijst',
                  index: true,
                },
                { name: 'source', type: 'text', label: 'Bron van dit aantal' },
                { name: 'note', type: 'text', label: 'Opmerking' },
              ],
            }),
            {
              name: 'figuresSource',
              type: 'group',
              label: 'Waar de aantallen vandaan komen',
              fields: [
                {
                  name: 'origin',
                  type: 'text',
                  label: 'Herkomst',
                  defaultValue: () => messages().articles.estimate,
                  admin: { description: 'Lezers zien dit bij elke lijst.' },
                },
                { name: 'year', type: 'number', label: 'Jaar', min: 1900, max: 2100 },
                { name: 'method', type: 'textarea', label: 'Werkwijze' },
              ],
            },
          ],
        },
        {
          label: 'Namen en bronnen',
          fields: [
            {
              name: 'synonyms',
              type: 'text',
              hasMany: true,
              label: 'Synoniemen',
              admin: {
                description: 'Andere namen voor dit symptoom. Lezers vinden het artikel ook daarmee.',
                placeholder: TYPE_A_NAME,
              },
            },
            {
              name: 'englishTerms',
              type: 'text',
              hasMany: true,
              label: 'Engelse vertaling',
              admin: { placeholder: TYPE_A_NAME },
            },
            codes,
            sourceRecords,
            sources,
          ],
        },
        {
          label: 'Auteurs en reacties',
          fields: [
            {
              name: 'authors',
              type: 'relationship',
              relationTo: 'authors',
              hasMany: true,
              index: true,
              label: 'Auteurs',
            },
            {
              name: 'reviewers',
              type: 'relationship',
              relationTo: 'authors',
              hasMany: true,
              index: true,
              label: 'Beoordeeld door',
              hooks: { beforeDuplicate: [() => []] },
              access: writtenBy(editors),
            },
            {
              name: 'commentsOpen',
              type: 'checkbox',
              label: 'Lezers mogen reageren',
              access: writtenBy(editors),
              defaultValue: true,
            },
          ],
        },
      ],
    },
    readyForReview,
    changeNote,
    shareDraft,
    brokenLinksField,
    slug('title'),
    day('publishedAt', 'Publicatiedatum', 'Wordt ingevuld bij de eerste publicatie.', INDEXED_BY_EDITORS),
    day(
      'lastUpdated',
      'Laatst bijgewerkt',
      'Wordt ingevuld als de inhoud verandert en u publiceert. U mag het verbeteren.',
      { index: true },
    ),
    day(
      'reviewedAt',
      'Beoordeeld op',
      'Wanneer een deskundige het artikel voor het laatst nakeek.',
      BY_EDITORS,
    ),
    day(
      'nextReview',
      'Volgende beoordeling',
      'Wanneer het artikel opnieuw moet worden nagekeken.',
      INDEXED_BY_EDITORS,
    ),
    {
      name: 'hasCareCard',
      // It follows the text, which is told.
      custom: { changedParts: () => [] },
      type: 'checkbox',
      label: 'Zegt wanneer hulp nodig is',
      access: filledBySystem(staff),
      index: true,
      // Not in the form, and in the filters of the list.
      admin: { condition: () => false },
    },
    {
      name: 'footnoteSources',
      // They follow the text, which is told.
      custom: { changedParts: () => [] },
      type: 'relationship',
      relationTo: 'sources',
      hasMany: true,
      label: 'Bronnen van voetnoten',
      access: filledBySystem(staff),
      index: true,
      admin: { hidden: true },
    },
    createdBy,
    changedBy,
    importedFrom,
    importedAs,
  ],
}

export const Symptoms = withFieldRules(config, writers)

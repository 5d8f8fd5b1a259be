import type { CollectionConfig } from 'payload'
import { editors, publishedOrStaff, staff, trashBy } from '@/access/access'
import { withFieldRules } from '@/access/field-rules'
import { slug } from '@/access/slug'
import { adminComponent } from '@/admin/admin-component'
import { askWhatReadersSee } from '@/articles/drafts/ask-what-readers-see'
import { keepPublished } from '@/articles/drafts/keep-published'
import { restoreAsDraft } from '@/articles/drafts/restore-as-draft'
import { toldVersion } from '@/history/versions/version-endpoint'
import { versionsAdmin } from '@/history/versions/versions-admin'
import { plannedField } from '@/planning/admin/planned-field'
import { dropPlans } from '@/planning/drop-plans'
import { planEndpoints } from '@/planning/plan-endpoints'
import { previewOf } from '@/preview/admin/preview-admin'
import { previewLink, shareDraft } from '@/preview/admin/preview-link'
import { expirePage } from '@/site/expire-on-change'
import { leavePageRedirect, rememberAddress } from '@/site/page-address'
import { isReservedSlug } from '@/site/reserved-slug'
import { FOLLOWED } from '@/text/followed'
import { readabilityOf } from '@/text/readability/readability-field'
import { brokenLinksEndpoint, brokenLinksField } from '@/upkeep/broken-links/broken-links-field'
import { changedBy, importedAs, importedFrom, nameCopy } from './fields'

const published = keepPublished('pages')
const plans = dropPlans('pages')

const config: CollectionConfig = {
  slug: 'pages',
  defaultPopulate: FOLLOWED.pages,
  labels: { singular: 'Pagina', plural: "Pagina's" },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', '_status', 'planned', 'updatedAt'],
    group: 'Inhoud',
    description: "Losse pagina's zoals Over ons en Privacy.",
    components: versionsAdmin,
    ...previewOf('pages'),
  },
  endpoints: [
    restoreAsDraft('pages'),
    toldVersion('pages'),
    previewLink('pages'),
    brokenLinksEndpoint('pages'),
    ...planEndpoints('pages'),
  ],
  access: {
    create: editors,
    read: publishedOrStaff,
    readVersions: staff,
    update: editors,
    delete: trashBy(editors),
  },
  trash: true,
  versions: { drafts: { autosave: { interval: 1500 }, schedulePublish: true }, maxPerDoc: 50 },
  hooks: {
    beforeOperation: [askWhatReadersSee, published.beforeOperation],
    beforeChange: [rememberAddress, published.beforeChange],
    beforeDelete: [plans.beforeDelete],
    afterChange: [leavePageRedirect, expirePage.afterChange, published.afterChange, plans.afterChange],
    afterDelete: [expirePage.afterDelete],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Pagina',
          fields: [
            plannedField,
            {
              name: 'title',
              type: 'text',
              label: 'Titel',
              hooks: { beforeDuplicate: [nameCopy] },
              required: true,
            },
            {
              name: 'body',
              type: 'richText',
              label: 'Tekst',
              required: true,
              admin: {
                components: { Diff: adminComponent('@/history/versions/text-comparison#TextComparison') },
              },
            },
            readabilityOf('body'),
          ],
        },
      ],
    },
    shareDraft,
    brokenLinksField,
    slug('title', isReservedSlug),
    changedBy,
    importedFrom,
    importedAs,
  ],
}

export const Pages = withFieldRules(config, editors)

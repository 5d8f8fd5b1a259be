import type { CollectionConfig, ImageSize } from 'payload'
import { anyone, editors, writers } from '@/access/access'
import { withFieldRules } from '@/access/field-rules'
import { expireMedia } from '@/articles/expire-on-change'
import { bucketUploads } from '@/media/bucket-uploads'
import { IMAGE_TYPES, refuseWhatIsNoImage } from '@/media/content-check'
import { keepFileName } from '@/media/keep-file-name'
import { noteRealPicture } from '@/media/missing-picture'
import { refuseFilesFromElsewhere } from '@/media/refuse-files-from-elsewhere'
import { undoFailedUpload } from '@/media/undo-failed-upload'
import { whereFilesAre } from '@/media/where-files-are'
import { refuseUsed } from '@/upkeep/uses/refuse-used'
import { usesEndpoint, usesField } from '@/upkeep/uses/uses-field'
import { importedFrom } from './fields'

/** Editors filter by pictures, not by what is made of them. */
const IN_NO_LIST = { disableGroupBy: true, disableListColumn: true, disableListFilter: true }

const WEBP: Pick<ImageSize, 'admin' | 'formatOptions'> = {
  admin: IN_NO_LIST,
  formatOptions: { format: 'webp', options: { quality: 78 } },
}

/** A third smaller than WebP at the same look; a low effort, because editors wait for it. */
const AVIF: Pick<ImageSize, 'admin' | 'formatOptions'> = {
  admin: IN_NO_LIST,
  formatOptions: { format: 'avif', options: { quality: 55, effort: 2 } },
}

const config: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Afbeelding', plural: 'Afbeeldingen' },
  admin: {
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    group: 'Inhoud',
    description: 'JPEG, PNG, WebP, AVIF of GIF. Geef elke afbeelding een beschrijving en een bron.',
  },
  access: { create: writers, read: anyone, update: editors, delete: editors },
  upload: {
    ...whereFilesAre(),
    // No SVG: it can carry script.
    mimeTypes: IMAGE_TYPES,
    focalPoint: true,
    // Also makes the original anew, without what a camera wrote into it: where and when, and by whom.
    resizeOptions: { width: 3200, height: 3200, fit: 'inside', withoutEnlargement: true },
    adminThumbnail: 'small',
    imageSizes: [
      { name: 'small', width: 400, ...WEBP },
      { name: 'medium', width: 800, ...WEBP },
      { name: 'large', width: 1600, ...WEBP },
      { name: 'smallAvif', width: 400, ...AVIF },
      { name: 'mediumAvif', width: 800, ...AVIF },
      { name: 'largeAvif', width: 1600, ...AVIF },
    ],
  },
  endpoints: [usesEndpoint('media')],
  hooks: {
    beforeDelete: [refuseUsed('media').beforeDelete],
    beforeOperation: [
      refuseFilesFromElsewhere,
      refuseWhatIsNoImage,
      keepFileName,
      undoFailedUpload.beforeOperation,
      bucketUploads.beforeOperation,
    ],
    beforeValidate: [undoFailedUpload.beforeValidate],
    beforeChange: [noteRealPicture, bucketUploads.beforeChange],
    afterChange: [undoFailedUpload.afterChange, bucketUploads.afterChange, expireMedia.afterChange],
    afterError: [undoFailedUpload.afterError],
    afterDelete: [bucketUploads.afterDelete, expireMedia.afterDelete],
  },
  fields: [
    usesField,
    {
      name: 'alt',
      type: 'text',
      label: 'Beschrijving (alt-tekst)',
      required: true,
      admin: { description: 'Wat er te zien is, voor wie de afbeelding niet ziet. Eén zin.' },
    },
    {
      name: 'credit',
      type: 'text',
      label: 'Bron',
      admin: { description: 'Van wie de afbeelding is. Lezers zien "Bron: …".' },
    },
    {
      name: 'licence',
      type: 'text',
      label: 'Licentie',
      admin: { description: 'Lezers zien haar achter de bron. Bijvoorbeeld: CC BY 4.0.' },
    },
    {
      name: 'isMissing',
      type: 'checkbox',
      label: 'De foto ontbreekt nog',
      index: true,
      admin: {
        description:
          'Dit beeld houdt alleen de plaats vrij: lezers zien het niet. Vervang het bestand door de foto, en verbeter de bron; dan verschijnt zij.',
      },
    },
    importedFrom,
  ],
}

export const Media = withFieldRules(config, writers)

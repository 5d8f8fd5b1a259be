import type {
  ArrayField,
  CheckboxField,
  DateField,
  FieldHook,
  JSONField,
  RelationshipField,
  TextareaField,
  TextField,
} from 'payload'
import { filledBySystem, moderators, staff, writers } from '@/access/access'
import { LONGEST_CHANGE_NOTE } from '@/articles/changes/change'

/** In an empty list of names: Payload would ask to choose, and there is nothing to choose from. */
export const TYPE_A_NAME = 'Typ een naam en druk op Enter'

/** Two articles of one name cannot be told apart in a list. */
export const nameCopy: FieldHook = ({ value }) => (value ? `${value} (kopie)` : value)

/** Who made the document; authors may change only their own. */
export const createdBy: RelationshipField = {
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  label: 'Aangemaakt door',
  index: true,
  access: filledBySystem(staff),
  admin: { position: 'sidebar', readOnly: true },
  hooks: {
    beforeChange: [({ operation, req, value }) => (operation === 'create' ? req.user?.id : value)],
  },
}

/** Who saved it last; each version keeps its own. Nobody where a command or a job did it. */
export const changedBy: RelationshipField = {
  name: 'changedBy',
  type: 'relationship',
  relationTo: 'users',
  label: 'Laatst bewaard door',
  access: filledBySystem(staff),
  admin: { position: 'sidebar', readOnly: true },
  hooks: { beforeChange: [({ req }) => req.user?.id ?? null] },
}

/**
 * The comment that something is kept of. Not required: SQLite empties it when the comment goes another way than by the hook that
 * takes this along.
 */
export const aboutComment: RelationshipField = {
  name: 'comment',
  type: 'relationship',
  relationTo: 'comments',
  label: 'Reactie',
  index: true,
  access: filledBySystem(moderators),
}

/** How an author hands an article over; whoever publishes it takes the mark off. */
export const readyForReview: CheckboxField = {
  name: 'readyForReview',
  type: 'checkbox',
  label: 'Klaar om na te kijken',
  defaultValue: false,
  index: true,
  access: { create: writers, read: staff, update: writers },
  admin: {
    position: 'sidebar',
    description: 'De redactie ziet het artikel dan op haar startpagina. Na publicatie gaat het vinkje uit.',
  },
  hooks: {
    beforeDuplicate: [() => false],
    beforeChange: [
      ({ data, req, value }) => (data?._status === 'published' && !req.context.savesDraft ? false : value),
    ],
  },
}

/** What the next publication changes, for readers; it goes to the record of changes then (`articles/changes/`). */
export const changeNote: TextareaField = {
  name: 'changeNote',
  type: 'textarea',
  label: 'Wat is er veranderd?',
  maxLength: LONGEST_CHANGE_NOTE,
  access: { create: writers, read: staff, update: writers },
  admin: {
    position: 'sidebar',
    rows: 3,
    description:
      'Mag leeg blijven. Lezers zien deze woorden na de publicatie bij "Wijzigingen"; hierna is het vak weer leeg.',
  },
  hooks: { beforeDuplicate: [() => null] },
}

/** Sources of the list (`sources`), each written down once for all articles. */
export const sourceRecords: RelationshipField = {
  name: 'sourceRecords',
  type: 'relationship',
  relationTo: 'sources',
  hasMany: true,
  index: true,
  label: 'Bronnen uit de lijst',
  admin: {
    description:
      'Waar de tekst op steunt. Bronnen van aantallen kiest u bij de oorzaken; die staan er vanzelf bij.',
  },
}

/** Sources in words, from before there was a list of them; they stay as they are. */
export const sources: ArrayField = {
  name: 'sources',
  type: 'array',
  label: 'Bronnen in woorden',
  labels: { singular: 'Bron', plural: 'Bronnen' },
  admin: { description: 'Waar de tekst op steunt, als het niet in de lijst van bronnen hoort.' },
  fields: [
    { name: 'title', type: 'text', label: 'Titel', required: true },
    {
      name: 'url',
      type: 'text',
      label: 'Adres (https://…)',
      validate: (value: unknown) =>
        !value || /^https?:\/\/\S+$/.test(String(value)) || 'Begin met https:// of http://.',
    },
  ],
}

/**
 * A date without a time of day, shown as in Dutch: in digits, because Payload's date picker first writes the names of months
 * in English.
 */
export function day(name: string, label: string, description: string, extra?: Partial<DateField>): DateField {
  return {
    name,
    type: 'date',
    label,
    // It tells of one document: of a copy nothing was published or reviewed yet.
    hooks: { beforeDuplicate: [() => null] },
    ...extra,
    admin: {
      position: 'sidebar',
      description,
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd-M-yyyy' },
    },
  }
}

/** What this was made from in another site's export: the next import finds it by this and leaves it alone. */
export const importedFrom: TextField = {
  name: 'importedFrom',
  type: 'text',
  label: 'Ingelezen uit',
  index: true,
  access: filledBySystem(staff),
  admin: { hidden: true },
  // A copy was not imported.
  hooks: { beforeDuplicate: [() => null] },
}

/**
 * By what an import knows it again beside its number there, and how it was when the import wrote it: what nobody has edited
 * since may be brought up to date.
 */
export const importedAs: JSONField = {
  name: 'importedAs',
  type: 'json',
  label: 'Zoals het werd ingelezen',
  access: filledBySystem(staff),
  admin: { hidden: true },
  hooks: { beforeDuplicate: [() => null] },
  typescriptSchema: [
    () => ({
      type: ['object', 'null'],
      additionalProperties: false,
      properties: {
        guid: { type: 'string' },
        link: { type: 'string' },
        title: { type: 'string' },
        date: { type: 'string' },
        content: { type: 'string' },
      },
    }),
  ],
}

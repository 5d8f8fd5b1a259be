import type { CollectionConfig } from 'payload'
import { filledBySystem, hiddenUnless, moderators } from '@/access/access'
import { fillBlock } from '@/comments/blocks/fill-block'
import { BLOCK_KINDS, BLOCK_LABELS, LONGEST_BLOCKED_TEXT, LONGEST_REASON } from '@/comments/blocks/kinds'
import { letGo } from '@/comments/blocks/let-go'

const nobody = () => false
const BY_SYSTEM = { access: filledBySystem(moderators), admin: { readOnly: true } }
const AT_FIRST = { create: moderators, update: nobody }

/**
 * Whom and what moderators blocked: comments of theirs are held out of sight (`comments/blocks/`). Of an address or a network
 * only a keyed hash is kept. To delete a block lifts it: what it held waits again.
 */
export const CommentBlocks: CollectionConfig = {
  slug: 'comment-blocks',
  lockDocuments: false,
  labels: { singular: 'Blokkade', plural: 'Blokkades' },
  admin: {
    group: 'Lezers',
    useAsTitle: 'shown',
    defaultColumns: ['shown', 'kind', 'reason', 'until', 'byName', 'heldCount'],
    listSearchableFields: ['shown', 'reason', 'byName'],
    description:
      'Reacties hiervan komen in de wachtrij Geblokkeerd; wie ze stuurt, merkt niets. Verwijder een blokkade om haar op te heffen: wat ze tegenhield, wacht dan weer op beoordeling.',
    hidden: hiddenUnless(moderators),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: { create: moderators, read: moderators, update: moderators, delete: moderators },
  hooks: { beforeValidate: [fillBlock], beforeDelete: [letGo] },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: 'Soort',
      required: true,
      options: BLOCK_KINDS.map((value) => ({ value, label: BLOCK_LABELS[value] })),
      access: { ...AT_FIRST, read: moderators },
    },
    {
      // Taken apart into `key` and `shown`, and never stored as it was typed.
      name: 'value',
      type: 'text',
      label: 'Adres of domein of tekst',
      virtual: true,
      maxLength: 300,
      access: { ...AT_FIRST, read: nobody },
      admin: {
        condition: (data) => !data.id,
        description: `Een e-mailadres; of een domein, dat voor adressen én links geldt, ook voor alles ervoor (shop.casino.example); of een woord of zinsdeel van hoogstens ${LONGEST_BLOCKED_TEXT} tekens, waarin * voor een stuk van een woord staat: casino*, *bonus*.`,
      },
    },
    {
      name: 'shown',
      type: 'text',
      label: 'Wat',
      required: true,
      access: filledBySystem(moderators),
      admin: { readOnly: true, condition: (data) => Boolean(data.id) },
    },
    {
      // Its unique index is what makes of two blocks of the same one.
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      access: { create: nobody, read: nobody, update: nobody },
      admin: { hidden: true },
    },
    {
      name: 'reason',
      type: 'text',
      label: 'Reden',
      required: true,
      maxLength: LONGEST_REASON,
      access: { create: moderators, read: moderators, update: moderators },
    },
    {
      name: 'until',
      type: 'date',
      label: 'Tot',
      required: true,
      index: true,
      access: { create: moderators, read: moderators, update: moderators },
      admin: { description: 'Leeg: een half jaar. Een netwerk is na die dag niet meer te herkennen.' },
    },
    {
      name: 'heldCount',
      type: 'number',
      label: 'Tegengehouden',
      ...BY_SYSTEM,
    },
    { name: 'lastHeldAt', type: 'date', label: 'Laatst tegengehouden', ...BY_SYSTEM },
    { name: 'by', type: 'relationship', relationTo: 'users', label: 'Gebruiker', index: true, ...BY_SYSTEM },
    // Beside the user: it says who it was after the account is gone.
    { name: 'byName', type: 'text', label: 'Door', ...BY_SYSTEM },
    {
      // The comment that it was made for, as a text: it outlives it, and goes with its writer.
      name: 'comment',
      type: 'text',
      index: true,
      access: { create: nobody, read: nobody, update: nobody },
      admin: { hidden: true },
    },
  ],
}

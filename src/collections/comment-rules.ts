import type { ArrayField, GroupField } from 'payload'
import { editors, moderators, privateTo, writtenBy } from '@/access/access'
import { HELD_WORDS, TRUSTED_DOMAINS } from '@/comments/rules'
import { REJECTION_REASONS } from '@/comments/set-texts'
import { env } from '@/platform/env'

/** Those that people here write in most; `eld` knows them by these codes. */
const LANGUAGES = [
  { value: 'nl', label: 'Nederlands' },
  { value: 'en', label: 'Engels' },
  { value: 'de', label: 'Duits' },
  { value: 'fr', label: 'Frans' },
  { value: 'es', label: 'Spaans' },
  { value: 'pl', label: 'Pools' },
  { value: 'tr', label: 'Turks' },
  { value: 'ar', label: 'Arabisch' },
]

const BY_EDITORS = { access: writtenBy(editors) }

/** Texts that moderators choose from, each under a few words; strangers see none of them. */
function setTexts(
  name: string,
  label: string,
  labels: ArrayField['labels'],
  description: string,
): ArrayField {
  return {
    name,
    type: 'array',
    label,
    ...(labels && { labels }),
    maxRows: 50,
    admin: { description, initCollapsed: true },
    access: privateTo(moderators),
    fields: [
      {
        name: 'label',
        type: 'text',
        label: 'Korte naam',
        required: true,
        maxLength: 80,
        access: privateTo(moderators),
      },
      {
        name: 'text',
        type: 'textarea',
        label: 'Tekst',
        required: true,
        maxLength: 2_000,
        access: privateTo(moderators),
      },
    ],
  }
}

/** How comments are released, shown, closed and kept; `comments/settings.ts` reads it. */
export const commentRules: GroupField = {
  name: 'comments',
  type: 'group',
  label: 'Regels voor reacties',
  access: writtenBy(moderators),
  fields: [
    {
      name: 'moderation',
      type: 'select',
      label: 'Eerst beoordelen',
      required: true,
      defaultValue: 'always',
      options: [
        { value: 'always', label: 'Altijd' },
        { value: 'first', label: 'Alleen de eerste reactie van iemand' },
        { value: 'off', label: 'Nooit: alleen twijfelgevallen wachten' },
      ],
      admin: {
        description:
          'Bij "eerste reactie": van wie al iets op de site staat, komt een reactie meteen op de site in een browser die door een link in een mail is bevestigd, en anders zodra de schrijver haar per mail bevestigt. Twijfelgevallen wachten altijd. Zet op uw privacypagina dat u daarvoor een cookie gebruikt.',
      },
      ...BY_EDITORS,
    },
    {
      name: 'order',
      type: 'select',
      label: 'Volgorde',
      required: true,
      defaultValue: 'oldest',
      options: [
        { value: 'oldest', label: 'Oudste eerst' },
        { value: 'newest', label: 'Nieuwste eerst' },
      ],
      ...BY_EDITORS,
    },
    {
      name: 'threadsOnPage',
      type: 'number',
      label: 'Reacties op een bladzijde',
      required: true,
      defaultValue: 20,
      min: 5,
      max: 100,
      admin: {
        description: 'Antwoorden niet meegeteld. Geldt voor nieuwe bladzijden: een reactie verhuist nooit.',
      },
      ...BY_EDITORS,
    },
    {
      name: 'closeAfterDays',
      type: 'number',
      label: 'Sluiten na dagen',
      defaultValue: 0,
      min: 0,
      max: 36_500,
      admin: { description: 'Geteld vanaf de publicatie van het artikel. 0: nooit.' },
      ...BY_EDITORS,
    },
    {
      name: 'linksAllowed',
      type: 'number',
      label: 'Links die mogen',
      defaultValue: 1,
      min: 0,
      max: 100,
      admin: { description: 'Een reactie met meer links wacht op beoordeling.' },
      access: privateTo(moderators),
    },
    {
      name: 'trustedDomains',
      type: 'textarea',
      label: 'Sites waarnaar verwezen mag worden',
      defaultValue: () => TRUSTED_DOMAINS,
      admin: { description: 'Eén per regel, zoals thuisarts.nl. Links daarheen tellen niet mee.' },
      access: privateTo(moderators),
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      label: 'Talen van reacties',
      defaultValue: () => [env().SITE_LANGUAGE],
      options: LANGUAGES,
      admin: {
        description:
          'Een reactie die duidelijk in een andere taal is, wacht op beoordeling. Leeg: elke taal mag.',
      },
      access: privateTo(moderators),
    },
    {
      name: 'heldWords',
      type: 'textarea',
      label: 'Woorden die wachten',
      defaultValue: () => HELD_WORDS,
      admin: {
        description:
          "Eén woord of zinsdeel per regel. Reacties met zo'n woord wachten op beoordeling. Met een sterretje tellen ook langere woorden: casino*.",
      },
      access: privateTo(moderators),
    },
    {
      name: 'spamWords',
      type: 'textarea',
      label: 'Woorden van spam',
      admin: { description: "Eén per regel. Reacties met zo'n woord gaan naar de wachtrij Spam." },
      access: privateTo(moderators),
    },
    {
      name: 'reportsToHide',
      type: 'number',
      label: 'Meldingen tot verbergen',
      defaultValue: 3,
      min: 1,
      max: 100,
      admin: {
        description: 'Zoveel meldingen uit verschillende netwerken verbergen een reactie tot iemand kijkt.',
      },
      access: privateTo(moderators),
    },
    setTexts(
      'savedReplies',
      'Opgeslagen antwoorden',
      { singular: 'Antwoord', plural: 'Antwoorden' },
      'Te kiezen bij Beoordelen, als u een reactie beantwoordt.',
    ),
    {
      ...setTexts(
        'rejectionReasons',
        'Redenen van afwijzing',
        { singular: 'Reden', plural: 'Redenen' },
        'Te kiezen bij Beoordelen, als u een reactie afwijst. De tekst kan aan de schrijver worden gemaild. Leeg: de redenen waarmee een nieuwe site begint.',
      ),
      defaultValue: () => REJECTION_REASONS,
    },
    {
      name: 'retentionDays',
      type: 'number',
      label: 'Afgewezen en spam bewaren (dagen)',
      defaultValue: 30,
      min: 1,
      max: 365,
      ...BY_EDITORS,
    },
  ],
}

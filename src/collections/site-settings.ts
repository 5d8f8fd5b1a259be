import type { Field, GlobalConfig } from 'payload'
import { anyone, editors, hasRole, moderators, privateTo } from '@/access/access'
import { withFieldRules } from '@/access/field-rules'
import { twoStepsFor } from '@/accounts/second-factor/two-steps-for'
import { messages } from '@/language/messages'
import { isMailbox } from '@/mail/mailbox'
import { expireSiteSettings } from '@/site/expire-on-change'
import {
  ABOUT_SLUG,
  causesPath,
  comparePath,
  isAddress,
  PRIVACY_SLUG,
  pagePath,
  symptomsPath,
} from '@/ui/paths'
import { careSettings } from './care-settings'
import { commentRules } from './comment-rules'

const config: GlobalConfig = {
  slug: 'site-settings',
  label: 'Instellingen',
  admin: { group: 'Beheer', description: 'Wijzigingen zijn direct op de site te zien.' },
  // Moderators keep the word lists; every other field is for editors, by its own rule.
  access: { read: anyone, update: moderators },
  hooks: { afterChange: [expireSiteSettings] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Site',
          fields: [
            {
              name: 'siteName',
              type: 'text',
              label: 'Naam van de site',
              required: true,
              defaultValue: 'Simpto',
            },
            { name: 'logo', type: 'upload', relationTo: 'media', label: 'Logo' },
            {
              name: 'publisher',
              type: 'text',
              label: 'Uitgever',
              required: true,
              defaultValue: 'Simpto.nl',
              admin: { description: 'Staat onder elk artikel bij "Gepubliceerd door".' },
            },
            {
              // Not `email`: an empty one would be refused.
              name: 'replyTo',
              type: 'text',
              label: 'Antwoordadres van mail',
              validate: (value: unknown) =>
                !value || isMailbox(value) || 'Vul een volledig e-mailadres in, zoals redactie@voorbeeld.nl.',
              access: privateTo(editors),
              admin: {
                description:
                  'Wie een mail van de site beantwoordt, schrijft aan dit adres. Leeg: aan de afzender. Lezers zien het alleen in mail.',
              },
            },
            {
              name: 'disclaimer',
              type: 'textarea',
              label: 'Disclaimer',
              defaultValue: () => messages().site.defaults.disclaimer,
              admin: { description: 'Staat onderaan elke pagina.' },
            },
            {
              name: 'dataLicence',
              type: 'select',
              label: 'Licentie van de cijfers',
              defaultValue: 'cc-by-4.0',
              options: [
                { value: 'cc-by-4.0', label: 'CC BY 4.0: gebruiken mag, met bronvermelding' },
                { value: 'cc-by-sa-4.0', label: 'CC BY-SA 4.0: ook, en onder dezelfde licentie delen' },
                { value: 'cc0-1.0', label: 'CC0: vrij van rechten' },
                { value: 'none', label: 'Alle rechten voorbehouden' },
              ],
              admin: {
                description:
                  'Geldt voor de aantallen die anderen per artikel kunnen ophalen (oorzaken.csv en .json).',
              },
            },
            {
              name: 'navigation',
              type: 'array',
              label: 'Navigatie',
              labels: { singular: 'Link', plural: 'Links' },
              defaultValue: defaultNavigation,
              fields: [
                {
                  type: 'row',
                  fields: [
                    { name: 'label', type: 'text', label: 'Tekst', required: true },
                    {
                      name: 'url',
                      type: 'text',
                      label: 'Adres',
                      required: true,
                      validate: (value: unknown) =>
                        isAddress(value) || 'Begin met / voor een eigen pagina, of met https://.',
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          label: "Pagina's",
          fields: [
            plainPage(
              'aboutPage',
              'Over ons',
              `Waar de naam van de uitgever naartoe leidt. Leeg: de pagina ${pagePath(ABOUT_SLUG)}.`,
            ),
            plainPage(
              'privacyPage',
              'Privacy',
              `Staat bij het e-mailadres onder elk artikel. Leeg: de pagina ${pagePath(PRIVACY_SLUG)}.`,
            ),
          ],
        },
        {
          label: 'Voorpagina',
          fields: [
            {
              name: 'homeTitle',
              type: 'text',
              label: 'Kop',
              required: true,
              defaultValue: () => messages().site.defaults.homeTitle,
            },
            {
              name: 'homeIntroduction',
              type: 'textarea',
              label: 'Inleiding',
              defaultValue: () => messages().site.defaults.homeIntroduction,
            },
          ],
        },
        {
          label: 'Hulp vragen',
          fields: [careSettings],
        },
        {
          label: 'Reacties en beoordeling',
          fields: [
            {
              name: 'commentsOpen',
              type: 'checkbox',
              label: 'Lezers mogen reageren',
              defaultValue: true,
              admin: { description: 'Uit: bij geen enkel artikel staat nog een formulier.' },
            },
            commentRules,
            {
              name: 'reviewPeriodMonths',
              type: 'number',
              label: 'Maanden tussen twee beoordelingen',
              defaultValue: 36,
              min: 1,
              max: 120,
            },
          ],
        },
        {
          label: 'Privacy',
          fields: [
            {
              name: 'countReads',
              type: 'checkbox',
              label: 'Tellen hoe vaak artikelen gelezen worden',
              defaultValue: () => true,
              admin: {
                description:
                  'Per artikel en dag, zonder iets te bewaren van wie leest. Zet erbij op uw privacypagina dat u telt; op de pagina waarmee een nieuwe site begint, staat het.',
              },
            },
          ],
        },
        {
          label: 'Accounts',
          admin: { condition: (_data, _siblings, { user }) => hasRole(user, 'admin') },
          fields: [twoStepsFor],
        },
      ],
    },
  ],
}

function defaultNavigation() {
  const { symptoms, causes, compare } = messages().site.defaults.navigation
  return [
    { label: symptoms, url: symptomsPath },
    { label: causes, url: causesPath },
    { label: compare, url: comparePath() },
  ]
}

/** One of the plain pages; a link to it stands on the site as long as it is published. */
function plainPage(name: string, label: string, description: string): Field {
  return {
    name,
    type: 'relationship',
    relationTo: 'pages',
    label,
    admin: { description, allowCreate: false },
  }
}

export const SiteSettings = withFieldRules(config, editors)

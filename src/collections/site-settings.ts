import type { Field, GlobalConfig } from 'payload'
import { anyone, editors, moderators } from '@/access/access'
import { withFieldRules } from '@/access/field-rules'
import { expireSiteSettings } from '@/site/expire-on-change'
import { ABOUT_SLUG, isAddress, PRIVACY_SLUG, pagePath } from '@/ui/paths'
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
              name: 'disclaimer',
              type: 'textarea',
              label: 'Disclaimer',
              defaultValue:
                'De informatie op deze site is algemeen en vervangt geen advies van een arts. Maakt u zich zorgen? Bel uw huisarts.',
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
              defaultValue: [
                { label: 'Symptomen', url: '/symptomen' },
                { label: 'Oorzaken', url: '/oorzaken' },
                { label: 'Vergelijken', url: '/vergelijk' },
              ],
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
              defaultValue: 'Symptomen en hun oorzaken',
            },
            {
              name: 'homeIntroduction',
              type: 'textarea',
              label: 'Inleiding',
              defaultValue:
                'Lees per symptoom welke oorzaken er zijn, en hoeveel mensen in Nederland er elk jaar last van krijgen.',
            },
          ],
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
      ],
    },
  ],
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

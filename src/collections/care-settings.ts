import type { Field, GroupField } from 'payload'
import { messages } from '@/language/messages'

type Texts = ReturnType<typeof messages>['site']['defaults']['care']

/** What every page says of calling for help, and which questions of readers cannot wait. */
export const careSettings: GroupField = {
  name: 'care',
  type: 'group',
  label: 'Hulp vragen',
  admin: {
    description:
      'Staat boven elk artikel en elke oorzaak zonder eigen kader "Wanneer hulp zoeken". Wat leeg is, staat er niet.',
  },
  fields: [
    line('emergency', 'Bij levensgevaar'),
    line('outOfHours', 'Buiten kantoortijd'),
    line('doctor', 'Anders'),
    words('emergencyWords', 'Zoekwoorden waarbij 112 boven de resultaten staat'),
    words('selfHarmWords', 'Zoekwoorden waarbij 113 (zelfmoordpreventie) boven de resultaten staat'),
  ],
}

function line(name: 'emergency' | 'outOfHours' | 'doctor', label: string): Field {
  return { name, type: 'text', label, maxLength: 300, defaultValue: () => texts()[name] }
}

function words(name: 'emergencyWords' | 'selfHarmWords', label: string): Field {
  return {
    name,
    type: 'textarea',
    label,
    defaultValue: () => texts()[name].join('\n'),
    admin: { description: 'Eén woord of woorden per regel. Langere woorden die zo beginnen, tellen mee.' },
  }
}

function texts(): Texts {
  return messages().site.defaults.care
}

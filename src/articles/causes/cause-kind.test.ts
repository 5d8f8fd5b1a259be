import { expect, it } from 'vitest'
import { causeKind } from './cause-kind'

it.each([
  ['gebruik van nifedipine', 'Adalat', 'medicine'],
  ['toediening van fentanyl', undefined, 'medicine'],
  ['gebruik van cocaïne', undefined, 'substance'],
  ['gebruik van heroïne', undefined, 'substance'],
  ['gebruik van alcohol', undefined, 'substance'],
  ['zuurstofvergiftiging', 'hyperoxie', 'poisoning'],
  ['vergiftiging met vanadium', 'vanadiumintoxicatie', 'poisoning'],
  ['roze ziekte', 'kwikintoxicatie', 'poisoning'],
  ['bloedvergiftiging', 'sepsis', 'condition'],
  ['zwangerschapsvergiftiging', 'pre-eclampsie', 'condition'],
  ['angst', undefined, 'condition'],
  ['stoppen met het (langdurig) gebruik van heroïne', 'heroïne-abstinentiesyndroom', 'condition'],
])('%s (%s) is a %s', (name, term, kind) => expect(causeKind(name, term)).toBe(kind))

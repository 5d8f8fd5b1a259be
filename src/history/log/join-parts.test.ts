import { expect, it } from 'vitest'
import { joinParts } from './join-parts'

it.each([
  ['', 'inleiding', 'inleiding'],
  ['inleiding', '', 'inleiding'],
  ['2 aantallen', '2 aantallen', '2 aantallen'],
  ['inleiding, tekst', 'tekst', 'inleiding, tekst'],
  ['2 aantallen, tekst', '1 aantal, titel', 'oorzaken en aantallen, tekst, titel'],
  ['oorzaken en aantallen, tekst', '1 oorzaak erbij', 'oorzaken en aantallen, tekst'],
])('puts together what two saves changed: %s and %s', (before, after, together) => {
  expect(joinParts(before, after)).toBe(together)
})

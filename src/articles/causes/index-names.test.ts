import { expect, it } from 'vitest'
import { indexNames } from './index-names'

it.each([
  ['gebruik van nifedipine', 'Adalat', 'medicine', ['Nifedipine (Adalat)', 'Adalat (nifedipine)']],
  ['gebruik van de anticonceptiepil', null, 'medicine', ['Anticonceptiepil']],
  [
    'gebruik van valproïnezuur',
    'Depakine, Convulex',
    'medicine',
    ['Valproïnezuur (Depakine, Convulex)', 'Depakine (valproïnezuur)', 'Convulex (valproïnezuur)'],
  ],
  [
    'gebruik van teriparatide',
    'merknaam: Forsteo',
    'medicine',
    ['Teriparatide (Forsteo)', 'Forsteo (teriparatide)'],
  ],
  ['zouttekort', 'hyponatriëmie', 'condition', ['Zouttekort (hyponatriëmie)', 'Hyponatriëmie (zouttekort)']],
  ['anorexia nervosa', 'Anorexia nervosa', 'condition', ['Anorexia nervosa']],
  ['gebruik van cocaïne', null, 'substance', ['Gebruik van cocaïne']],
  ['gebruik van ', null, 'medicine', ['Gebruik van ']],
] as const)('%s (%s) stands in the list as what people look for', (name, term, kind, names) => {
  expect(indexNames({ name, term, kind })).toEqual(names)
})

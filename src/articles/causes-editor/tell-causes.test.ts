import { expect, it } from 'vitest'
import { tellCauses } from './tell-causes'

const row = (cause: string, casesPerYear: number, note?: string) => ({ id: cause, cause, casesPerYear, note })

it('counts figures, notes, new causes and those that are gone', () => {
  const before = [row('griep', 10), row('jicht', 5), row('koorts', 3), row('stress', 1)]
  const after = [row('jicht', 6), row('koorts', 3, 'nieuw'), row('stress', 2), row('angst', 4)]
  expect(tellCauses(before, after)).toEqual([
    '2 aantallen',
    '1 bron of opmerking bij oorzaken',
    '1 oorzaak erbij',
    '1 oorzaak weg',
  ])
})

it('says so where only their order changed', () => {
  expect(tellCauses([row('griep', 1), row('jicht', 2)], [row('jicht', 2), row('griep', 1)])).toEqual([
    'volgorde van de oorzaken',
  ])
  expect(tellCauses(undefined, [row('griep', 1)])).toEqual(['1 oorzaak erbij'])
})

import { expect, it } from 'vitest'
import { inOneLanguage } from './in-one-language'

it.each([
  ['[:en]Cramp[:nl]Kramp[:]', 'Kramp', ['en']],
  ['{:nl}Kramp{:}{:en}Cramp{:}', 'Kramp', ['en']],
  ['<!--:nl-->Kramp<!--:--><!--:en-->Cramp<!--:-->', 'Kramp', ['en']],
  ['Over [:nl]kramp[:en]cramp[:] in 2020', 'Over kramp in 2020', ['en']],
  ['[:de]Krampf[:fr]Crampe[:]', 'Krampf', ['fr']],
  ['[:nl]Kramp[:en][:]', 'Kramp', []],
  ['Een [1] en {x} en [: zonder]', 'Een [1] en {x} en [: zonder]', []],
])('%s is said once, in the language of the site', (text, shown, others) => {
  expect(inOneLanguage(text, 'nl')).toEqual({ text: shown, others })
})

import { describe, expect, it } from 'vitest'
import { parseCauseLine } from './parse-cause-line'

describe('parseCauseLine', () => {
  it.each([
    ['angst – 500', { name: 'angst', casesPerYear: 500 }],
    [
      'gebruik van nifedipine (Adalat) – 525',
      { name: 'gebruik van nifedipine', term: 'Adalat', casesPerYear: 525 },
    ],
    [
      'ziekte van Tarui – klassieke vorm (glycogeenstapelingsziekte type VII – klassieke vorm) – 0,7',
      {
        name: 'ziekte van Tarui – klassieke vorm',
        term: 'glycogeenstapelingsziekte type VII – klassieke vorm',
        casesPerYear: 0.7,
      },
    ],
    [
      'stoppen met het (langdurig) gebruik van heroïne (heroïne-abstinentiesyndroom ) – 207',
      {
        name: 'stoppen met het (langdurig) gebruik van heroïne',
        term: 'heroïne-abstinentiesyndroom',
        casesPerYear: 207,
      },
    ],
    [
      'gebruik van Adenuric® (febuxostat) – 2',
      { name: 'gebruik van Adenuric®', term: 'febuxostat', casesPerYear: 2 },
    ],
    ['aconitine-vergiftiging - 1', { name: 'aconitine-vergiftiging', casesPerYear: 1 }],
    ['tekort — ernstig (a) — 1.200', { name: 'tekort — ernstig', term: 'a', casesPerYear: 1200 }],
    ['naam (term (met haakjes)) – 3', { name: 'naam', term: 'term (met haakjes)', casesPerYear: 3 }],
    ['naam (een) (twee) – 3', { name: 'naam (een)', term: 'twee', casesPerYear: 3 }],
    ['naam () – 3', { name: 'naam', casesPerYear: 3 }],
    ['naam (open – 3', { name: 'naam (open', casesPerYear: 3 }],
    ['naam dicht) – 3', { name: 'naam dicht)', casesPerYear: 3 }],
    ['diabetes type 2 – 450', { name: 'diabetes type 2', casesPerYear: 450 }],
  ])('reads %s', (text, cause) => expect(parseCauseLine(text)).toEqual(cause))

  it.each(['naam – -5', 'naam – –5', 'naam - −0,5', 'naam – - 5'])(
    'refuses the negative number of "%s"',
    (text) => expect(parseCauseLine(text)).toMatch(/negatief/),
  )

  it.each([
    'naam',
    'naam –',
    'naam (term)',
    'naam – veel',
    'diabetes type 2',
    'ziekte – klassieke vorm (term)',
  ])('refuses "%s" without a number', (text) => expect(parseCauseLine(text)).toMatch(/geen aantal achter/))

  it.each(['naam – 1.20', 'naam – 1,2,3', 'naam – 5-10', 'naam – 5 (term)', 'naam – 5.'])(
    'refuses "%s"',
    (text) => expect(parseCauseLine(text)).toMatch(/is geen aantal/),
  )

  it.each(['– 5', '(term) – 5'])('refuses "%s" without a name', (text) =>
    expect(parseCauseLine(text)).toMatch(/naam .* ontbreekt/),
  )
})

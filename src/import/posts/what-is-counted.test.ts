import { describe, expect, it } from 'vitest'
import { areOfYears, countsOtherThings, countsPeople } from './what-is-counted'

describe('the line above figures', () => {
  it.each([
    'Aantal per 100.000 inwoners:',
    'Oorzaken in procenten',
    'Hoe vaak (%)',
    'Bij 1 op de 100 mensen met kramp:',
    'Dosering',
    'Hoeveel mg per tablet?',
    'Sterfgevallen',
    'Oorzaken in België',
    'Hoe vaak per leeftijd?',
    'Normale temperatuur (°C)',
    'Bloeddruk in mmHg',
    'Apgarscore',
    'Telefoonnummers',
    'Aantal dagen tot herstel',
    'Kramp gaat vanzelf over. Kosten:',
  ])('says that they are no people a year: %s', (line) => {
    expect(countsOtherThings(line)).toBe(true)
  })

  it.each([
    'Oorzaken van kramp',
    'Oorzaken van hoge bloeddruk',
    'Zeldzame oorzaken van hoofdpijn die dagen duurt: <100/jaar',
    'Aantal mensen per jaar:',
    'Van alle mensen heeft 5% wel eens kramp. De oorzaken zijn:',
  ])('says nothing against it: %s', (line) => {
    expect(countsOtherThings(line)).toBe(false)
  })
})

describe('the head of a column', () => {
  it.each([
    'Aantal',
    'Aantal per jaar',
    'Mensen/jaar',
    'Aantal mensen met kramp per jaar (in Nederland)',
    'Nieuwe gevallen per jaar',
  ])('counts people a year: %s', (head) => {
    expect(countsPeople(head)).toBe(true)
  })

  it.each([
    'Aantal (%)',
    'Aantal per 100.000 per jaar',
    'Per 1.000 mensen',
    'Aantal (x 1.000)',
    'Aantal doden per jaar',
    'Aantal per jaar in België',
    'Aantal tabletten',
    'Medicijn',
    '',
  ])('counts something else, or part of them: %s', (head) => {
    expect(countsPeople(head)).toBe(false)
  })
})

it('knows a list of years', () => {
  expect(areOfYears(['Eerste onderzoek – 1998', 'Tweede – 2004'])).toBe(true)
  expect(areOfYears(['griep – 2.004', 'kou – 1998'])).toBe(false)
})

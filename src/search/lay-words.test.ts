import { describe, expect, it } from 'vitest'
import { titledIndex, titlesFound } from '../../tests/support/titled-index'

const index = titledIndex({
  Bleekheid: ['bleek zien'],
  'Bleke ontlasting': [],
  'Rood gezicht': ['blozen'],
  'Scheef gezicht': [],
  'Rode ogen': [],
  Huiduitslag: ['exantheem'],
  'Vlekken voor de ogen': [],
  'Dikke gewrichten': ['gezwollen gewricht'],
  'Tintelende vingers': [],
  Moeheid: ['vermoeidheid'],
  'Vaak plassen': ['pollakisurie'],
  'Vaak vallen': [],
  Urineverlies: ['incontinentie'],
  Spanningsklachten: ['stress'],
  'Brandende voeten': [],
  Boezemfibrilleren: ['AF'],
  Angst: ['bang zijn'],
  Slikklachten: ['moeite met slikken'],
  Vergeetachtigheid: ['geheugenverlies'],
  'Slechte adem': [],
  'Slecht zien': [],
  Prikkelbaarheid: ['snel boos'],
  'Bloed in de urine': ['rode plas'],
  'Blauwe lippen': [],
  'Droge lippen': [],
  Slapeloosheid: [],
  'Moeite met praten': [],
  'Jeukende huid': [],
  Driftbuien: ['peuter'],
})

describe('what people call it', () => {
  it.each([
    ['a pale face is paleness', 'bleek gezicht', 'Bleekheid'],
    ['red spots are a rash', 'rode vlekken', 'Huiduitslag'],
    ['thick fingers are swollen joints', 'dikke vingers', 'Dikke gewrichten'],
    ['who goes to the toilet often urinates often', 'ik moet heel vaak naar de wc', 'Vaak plassen'],
    ['wet trousers are lost urine', 'plas in mijn broek', 'Urineverlies'],
    ['who is spent is tired', 'bekaf', 'Moeheid'],
    ['who is burned out has stress', 'burn out', 'Spanningsklachten'],
    ['who is nervous is anxious', 'zenuwachtig', 'Angst'],
    ['a verb and what it is made of', 'hij verslikt zich', 'Slikklachten'],
    ['what is said in Flanders', 'ambetant', 'Prikkelbaarheid'],
    ['pink is a red', 'roze plas', 'Bloed in de urine'],
    ['purple is a blue', 'paarse lippen', 'Blauwe lippen'],
    ['who cannot fall asleep does not sleep', 'inslapen lukt niet', 'Slapeloosheid'],
    ['who babbles speaks with an effort', 'brabbelen', 'Moeite met praten'],
    ['for whom somebody asks says little', 'mijn peuter heeft jeuk', 'Jeukende huid'],
    ['that it is bad says little', 'slecht geheugen', 'Vergeetachtigheid'],
  ])('is found: %s', async (_, question, title) => {
    expect((await titlesFound(index, question))[0]).toBe(title)
  })

  it('is what has a colour or a shape rather than what else has it', async () => {
    const flakes = titledIndex({ Spruw: ['wit'], Roos: ['schilfers op het hoofd'] })
    expect((await titlesFound(flakes, 'witte schilfers'))[0]).toBe('Roos')
    const round = titledIndex({ Exoftalmie: ['bol'], Buikpijn: ['pijn in de buik'] })
    expect((await titlesFound(round, 'bolle buik'))[0]).toBe('Buikpijn')
  })

  it('is never of another colour first', async () => {
    expect((await titlesFound(index, 'geel gezicht'))[0]).toBe('Scheef gezicht')
    expect((await titlesFound(index, 'rood gezicht'))[0]).toBe('Rood gezicht')
  })

  it('is looked for as it is said where an article is called so', async () => {
    const called = titledIndex({ Huiduitslag: [], 'Rode vlekken': [] })
    expect((await titlesFound(called, 'rode vlekken'))[0]).toBe('Rode vlekken')
  })
})

import { expect, it } from 'vitest'
import { asksFor } from './urgent-help'

it.each([
  ['hartaanval', true],
  ['Heb ik een HARTAANVAL?', true],
  ['zelfmoordgedachten', true],
  ['ik zou dood willen zijn', true],
  ['suicidaal', true],
  ['hart', false],
  ['willen dood', false],
  ['aanval van hoofdpijn', false],
  ['', false],
])('knows whether %o is about one of the words', (question, expected) => {
  expect(asksFor(question, ['hartaanval', 'zelfmoord', 'dood willen', 'suïcidaal', ' '])).toBe(expected)
})

import { expect, test } from 'vitest'
import { failureOf } from './failure'

test.each([
  [0, true, 'De site is niet te bereiken.', true],
  [403, false, 'U bent uitgelogd. Log in in een ander tabblad; uw tekst blijft staan.', true],
  [403, true, 'Dit mag u niet opslaan.', true],
  [404, true, 'Dit is verwijderd terwijl u eraan werkte.', false],
  [409, true, 'Iemand anders sloeg op hetzelfde moment op.', true],
  [423, true, 'Iemand anders werkt hier nu aan.', true],
  [500, true, 'Opslaan lukte niet: de site had een storing (500).', true],
])('a save that is answered %i (logged in: %o) says what happened', (status, isLoggedIn, words, mayPass) => {
  const failure = failureOf({ status, json: {} }, isLoggedIn)
  expect(failure.words).toContain(words)
  expect(failure.words).toMatch(/tekst (blijft|staat)/)
  expect(failure.mayPass).toBe(mayPass)
})

test('what somebody else stored is left for the editor to choose', () => {
  const stored = { updatedAt: '2026-11-27T12:00:00.000Z', version: '7' }
  const errors = [{ message: 'Carla heeft dit gewijzigd.', data: { stored } }]
  const failure = failureOf({ status: 409, json: { errors } }, true)
  expect(failure).toMatchObject({ mayPass: false, stored })
  expect(failure.words).toContain('Carla heeft dit gewijzigd.')
})

test('a field that is refused is named', () => {
  const errors = [
    { message: 'Ongeldig', data: { errors: [{ label: 'Adres', message: 'is al in gebruik' }] } },
  ]
  const { words } = failureOf({ status: 400, json: { errors } }, true)
  expect(words).toContain('Adres: is al in gebruik.')
})

import { nl } from '@payloadcms/translations/languages/nl'
import { expect, it } from 'vitest'
import { payloadWords } from './payload-words'

/** Every group of Payload's words, with ours in their place. */
const groups = Object.entries(nl.translations).map(([group, words]) => ({
  ...words,
  ...payloadWords[group as keyof typeof payloadWords],
}))

it('speaks to an editor as "u" everywhere, as the rest of the admin does', () => {
  const familiar = groups
    .flatMap((words) => Object.values(words) as string[])
    .filter((words) => /\b(je|jij|jouw)\b/i.test(words))
  expect(familiar).toEqual([])
})

it('replaces no word that Payload does not have', () => {
  for (const [group, words] of Object.entries(payloadWords)) {
    const known = Object.keys(nl.translations[group as keyof typeof nl.translations] ?? words)
    expect(known).toEqual(expect.arrayContaining(Object.keys(words)))
  }
})

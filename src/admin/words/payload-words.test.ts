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

it('names links and files by what an editor sees, not by what a program calls them', () => {
  const { fields, upload } = nl.translations
  const said = Object.values({ ...fields, ...payloadWords.fields, ...upload, ...payloadWords.upload })
  expect(said.filter((words) => /URL|koppeling/.test(words))).toEqual([])
})

it('takes something off the site by the same words everywhere', () => {
  const said = Object.entries({ ...nl.translations.version, ...payloadWords.version })
  // Of languages, which content does not have.
  const used = said.filter(([key]) => !key.endsWith('In')).map(([, words]) => words)
  expect(used.filter((words) => /publicatie ongedaan|(de|on|niet-)ge?public|depublic/i.test(words))).toEqual(
    [],
  )
})

it('says of a draft without a title that it is not filled in, and not that there is no "Titel"', () => {
  expect({ ...nl.translations.general, ...payloadWords.general }.noLabel).toBe('Niet ingevuld')
})

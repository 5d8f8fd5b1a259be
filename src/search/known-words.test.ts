import { expect, it } from 'vitest'
import { readKnownWords } from './known-words'

it('knows the words of its dictionary in their other forms too', async () => {
  const dictionary = { default: { dic: Buffer.from('3\nkapper/Sn\nrode\nMénière/S\n') } }
  const words = await readKnownWords(() => Promise.resolve(dictionary))
  expect([words.has('kapper'), words.has('kappers'), words.has('koorts')]).toEqual([true, true, false])
  expect(words.has('meniere')).toBe(true)
})

it('knows no word where its dictionary cannot be read, so that search goes on without', async () => {
  const words = await readKnownWords(() => Promise.reject(new Error('no such file')))
  expect(words.has('kapper')).toBe(false)
})

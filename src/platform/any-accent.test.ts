import { expect, it } from 'vitest'
import { inAnyForm } from './any-accent'

const matches = (wanted: string, text: string) => {
  const { name } = inAnyForm({ name: { $options: 'i', $regex: wanted } })
  return new RegExp(name.$regex, name.$options).test(text)
}

it.each([
  ['een', 'Één oog', true],
  ['É', 'geen', true],
  ['coeliakie', 'Coëliakie', true],
  ['een', 'aan', false],
  ['100%\\.', '100%.', true],
  ['c\\\\d', 'c\\d', true],
  ['\\[a\\]', '[ä]', true],
  ['日本', '日本語', true],
])('looks for "%s" in "%s": %s', (wanted, text, found) => {
  expect(matches(wanted, text)).toBe(found)
})

it('reaches every depth of a filter, and leaves alone what is no search', () => {
  const date = new Date()
  const filter = {
    $and: [{ at: { $gt: date } }, { $or: [{ name: { $not: { $options: 'i', $regex: 'e' } } }] }],
  }
  const [at, either] = inAnyForm(filter).$and as [
    { at: { $gt: Date } },
    { $or: { name: { $not: { $regex: string } } }[] },
  ]
  expect(at.at.$gt).toBe(date)
  expect(either.$or[0]?.name.$not.$regex).toContain('é')
  expect(inAnyForm({ slug: { $regex: '^e' } })).toEqual({ slug: { $regex: '^e' } })
})

it('leaves what is too long as it is', () => {
  const filter = { name: { $options: 'i', $regex: 'e'.repeat(501) } }
  expect(inAnyForm(filter)).toEqual(filter)
})

import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { BLOCKS, blockLinks, blockWords } from './blocks'

it('lists every block that has a folder, under its own slug', () => {
  const folders = readdirSync('src/text/blocks', { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  const slugs = folders.map(({ name }) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()))
  expect(Object.keys(BLOCKS).sort()).toEqual(slugs.sort())
  for (const [slug, block] of Object.entries(BLOCKS)) expect(block.slug).toBe(slug)
})

it('finds the words of a block, those in its rows as well, by its schema', () => {
  expect(blockWords({ blockType: 'callout', heading: 'Let op', text: 'Drink genoeg.' })).toEqual([
    'Let op',
    'Drink genoeg.',
  ])
  const reasons = [{ text: 'het blijft' }, { text: 'het erger wordt' }]
  expect(blockWords({ blockType: 'careCard', level: '112', reasons })).toEqual([
    'het blijft',
    'het erger wordt',
  ])
  expect(blockWords({ blockType: 'unknown', text: 'x' })).toEqual([])
})

it('finds what a block leads to by its schema', () => {
  expect(blockLinks({ blockType: 'relatedSymptoms', symptoms: ['a', null, 'b'] })).toEqual([
    { collection: 'symptoms', value: 'a' },
    { collection: 'symptoms', value: 'b' },
  ])
})

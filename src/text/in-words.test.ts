import { expect, it } from 'vitest'
import { bodyText } from './body-text'
import { inWords, namedIn } from './in-words'

const text = {
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Vaak' },
          { type: 'inlineBlock', fields: { blockType: 'footnote', source: 's1', note: 'p. 2' } },
        ],
      },
      { type: 'block', fields: { blockType: 'figure', image: 'm1', caption: 'Een kuit' } },
      { type: 'block', fields: { blockType: 'callout', text: 'Let op' } },
    ],
  },
}

it('says what stands in blocks and footnotes', () => {
  const names = new Map([
    ['s1', 'Richtlijn'],
    ['m1', 'kuit.jpg'],
  ])
  const read = bodyText(inWords(text, ({ value }) => names.get(String(value)) ?? ''))
  expect(read).toContain('Vaak [Voetnoot, Richtlijn, p. 2]')
  expect(read).toContain('Afbeelding kuit.jpg Een kuit')
  expect(read).toContain('Let op')
})

it('names the documents whose names are wanted', () => {
  expect(namedIn(text)).toEqual([
    { collection: 'sources', value: 's1' },
    { collection: 'media', value: 'm1' },
  ])
  expect(inWords(null, String)).toBeNull()
})

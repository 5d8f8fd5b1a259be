import { expect, it } from 'vitest'
import { toLexical } from './to-lexical'

it('makes a node of every block, in order, with the pictures in the figures', () => {
  const { root } = toLexical(
    [
      { type: 'heading', text: 'Kop' },
      { type: 'figure', line: 1, alt: 'a' },
      { type: 'paragraph', text: 'Tekst.' },
      { type: 'causeList' },
      { type: 'list', items: ['een', 'twee'] },
      { type: 'figure', line: 2, alt: 'b' },
    ],
    ['m1', 'm2'],
  )
  expect(root.children).toMatchObject([
    { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Kop' }] },
    { type: 'block', version: 2, fields: { blockType: 'figure', image: 'm1' } },
    { type: 'paragraph', children: [{ text: 'Tekst.' }] },
    { type: 'block', fields: { blockType: 'causeList' } },
    { type: 'list', tag: 'ul', children: [{ children: [{ text: 'een' }] }, { value: 2 }] },
    { type: 'block', fields: { blockType: 'figure', image: 'm2' } },
  ])
  const ids = root.children.flatMap(({ fields }) => (fields as { id: string } | undefined)?.id ?? [])
  expect(new Set(ids).size).toBe(3)
})

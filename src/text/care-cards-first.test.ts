import { expect, it } from 'vitest'
import { careCardsFirst } from './care-cards-first'

const block = (blockType: string, id: string) => ({ type: 'block', fields: { blockType, id } })
const paragraph = { type: 'paragraph' }

function orderOf(children: object[]): unknown[] {
  // biome-ignore lint/suspicious/noExplicitAny: only the parts of an editor state that count here
  const body = careCardsFirst({ root: { children } } as any)
  return body.root.children.map((node) => (node as { fields?: { id: string } }).fields?.id ?? node.type)
}

it('brings care cards before the causes, in their order, and leaves the rest alone', () => {
  const children = [
    paragraph,
    block('careCard', 'huisarts'),
    block('causeList', 'oorzaken'),
    paragraph,
    block('careCard', 'spoed'),
    block('callout', 'kader'),
    block('careCard', '112'),
  ]
  expect(orderOf(children)).toEqual([
    'paragraph',
    'huisarts',
    'spoed',
    '112',
    'oorzaken',
    'paragraph',
    'kader',
  ])
})

it('keeps a text without causes as it is', () => {
  expect(orderOf([paragraph, block('careCard', 'huisarts')])).toEqual(['paragraph', 'huisarts'])
})

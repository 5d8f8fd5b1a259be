import { expect, it } from 'vitest'
import { splitCareCards } from './split-care-cards'

const card = (level: string) => ({ type: 'block', fields: { blockType: 'careCard', level } })
const list = { type: 'block', fields: { blockType: 'causeList' } }
const paragraph = { type: 'paragraph' }
const heading = { type: 'heading' }

function split(children: object[]) {
  // biome-ignore lint/suspicious/noExplicitAny: only the parts of an editor state that count here
  const { cards, rest } = splitCareCards({ root: { children } } as any)
  return { levels: cards.map(({ level }) => level), rest: rest.root.children }
}

it('takes out every card, the most urgent first, and leaves the rest in its order', () => {
  const { levels, rest } = split([paragraph, card('huisarts'), list, card('112'), paragraph, card('spoed')])
  expect(levels).toEqual(['112', 'spoed', 'huisarts'])
  expect(rest).toEqual([paragraph, list, paragraph])
})

it('leaves no heading behind that had nothing under it but cards', () => {
  expect(split([heading, card('112'), card('spoed'), heading, paragraph]).rest).toEqual([heading, paragraph])
  expect(split([heading, paragraph, card('112')]).rest).toEqual([heading, paragraph])
  expect(split([heading, card('112')]).rest).toEqual([])
})

it('keeps a text without cards as it is', () => {
  expect(split([heading, heading, paragraph])).toEqual({ levels: [], rest: [heading, heading, paragraph] })
})

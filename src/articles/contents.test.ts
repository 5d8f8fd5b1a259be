import { describe, expect, it } from 'vitest'
import { lowerFirst, outlineOf } from './contents'

const heading = (tag: string, text: string) => ({ type: 'heading', tag, children: [{ type: 'text', text }] })
const causeList = { type: 'block', fields: { blockType: 'causeList' } }
const angst = {
  id: '1',
  name: 'angst',
  term: null,
  slug: 'angst',
  kind: 'condition',
  casesPerYear: 500,
  source: null,
  note: null,
  parent: null,
  also: [],
  codes: [],
}

function outline(children: object[]) {
  // biome-ignore lint/suspicious/noExplicitAny: only the parts of an editor state that count here
  return outlineOf({ causes: [angst], references: [], body: { root: { children } } as any })
}

describe('the contents of an article', () => {
  it('list headings, with h3 under their h2 and tiers where the cause list stands', () => {
    const { entries } = outline([
      heading('h2', 'Wat zijn spierkrampen?'),
      heading('h3', 'Hoe lang?'),
      heading('h2', 'Oorzaken'),
      causeList,
      heading('h2', 'Behandeling'),
    ])
    expect(entries.map(({ text }) => text)).toEqual(['Wat zijn spierkrampen?', 'Oorzaken', 'Behandeling'])
    expect(entries[0]?.children.map(({ text }) => text)).toEqual(['Hoe lang?'])
    expect(entries[1]?.children.map(({ text }) => text)).toEqual([
      'Minder vaak voorkomende oorzaken: 100 tot 1.000 mensen per jaar',
    ])
  })

  it('put the tiers at the end when the text does not place them', () => {
    const { entries, causesInText } = outline([heading('h2', 'Tekst')])
    expect(causesInText).toBe(false)
    expect(entries[0]?.children).toHaveLength(1)
  })

  it('give every heading an id of its own, whatever it says', () => {
    const nodes = [heading('h2', 'Reacties'), heading('h2', 'Reacties'), heading('h2', '???')]
    const { entries } = outline(nodes)
    expect(entries.map(({ id }) => id)).toEqual(['reacties-2', 'reacties-3', 'deel'])
  })

  it.each([
    ['Spierkrampen', 'spierkrampen'],
    ['Één oog rood', 'één oog rood'],
    ['ALS-klachten', 'ALS-klachten'],
  ])('name the symptom %s in the middle of a sentence', (title, expected) => {
    expect(lowerFirst(title)).toBe(expected)
  })

  it('do not say the symptom once more at each tier', () => {
    expect(outline([]).tiers[0]?.heading).toBe('Minder vaak voorkomende oorzaken')
  })
})

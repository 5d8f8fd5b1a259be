import { expect, it } from 'vitest'
import { withNotesBelow } from './notes-below'

const reference = (kind: string, number: number) =>
  `<sup><a href="#${kind}-${number}" id="${kind}-ref-${number}">[${number}]</a></sup>`
const note = (kind: string, number: number) =>
  `<li id="${kind}-${number}"><p>Bron ${number} <a href="#${kind}-ref-${number}">↑</a></p></li>`

it.each(['footnote', 'endnote'])(
  'puts each %s under a heading, without the signs that led there and back',
  (kind) => {
    const text = `<p>Een${reference(kind, 1)} en twee${reference(kind, 2)}</p>`
    expect(withNotesBelow(`${text}<ol>${note(kind, 1)}${note(kind, 2)}</ol>`)).toMatch(
      /^<p>Een<sup>1<\/sup> en twee<sup>2<\/sup><\/p><h2>Voetnoten<\/h2><ol><li[^>]*><p>Bron 1<\/p><\/li><li[^>]*><p>Bron 2<\/p><\/li><\/ol>$/,
    )
  },
)

it('leaves a text without notes, and its own lists and links, alone', () => {
  const html = '<p>Zie <a href="#kop">[1]</a> ↑</p><ol><li>Een</li></ol>'
  expect(withNotesBelow(html)).toBe(html)
})

import { describe, expect, it } from 'vitest'
import { takeOutNotes } from './take-out-notes'
import { writeOut } from './write-out'

describe('the notes within a text', () => {
  it.each([
    ['Zout((Vos <i>2019</i>)) helpt', 'Vos <i>2019</i>'],
    ['Zout [ref]Vos 2019[/ref] helpt', 'Vos 2019'],
    ['Zout [ref name="a"]Vos 2019[/ref] helpt', 'Vos 2019'],
    ['Zout [efn_note]Vos 2019[/efn_note] helpt', 'Vos 2019'],
    ['Zout [1. Vos 2019] helpt', 'Vos 2019'],
    [
      'Zout ((zie https://nl.wikipedia.org/wiki/Zout_(stof))) helpt',
      'zie https://nl.wikipedia.org/wiki/Zout_(stof)',
    ],
  ])('are taken out of it, and their numbers stand there: %s', (html, note) => {
    expect(takeOutNotes(html, 0)).toMatchObject({ html: 'Zout<sup>1</sup> helpt', notes: [note] })
  })

  it('are numbered in one order, whatever wrote them', () => {
    const { html, notes } = takeOutNotes('a((een)) b[ref]twee[/ref] c((drie))', 0)
    expect([html, notes]).toEqual(['a<sup>1</sup> b<sup>2</sup> c<sup>3</sup>', ['een', 'twee', 'drie']])
  })

  it.each([
    'Neem ((a) of (b)) in',
    '<p>Hier staat (( los.</p><p>En daar ook )).</p>',
    '<a onclick="f((x))">x</a> <code>f((x))</code>',
    'Zie [1] en [2], en 3 <sup>2</sup>.',
  ])('are not what only has brackets: %s', (html) => {
    expect(takeOutNotes(html, 0)).toEqual({ html, notes: [], told: [] })
  })

  it('go on counting after those of the block editor', () => {
    const meta = { footnotes: JSON.stringify([{ id: 'a', content: 'Eén' }]) }
    const html = 'x<sup data-fn="a">1</sup> y((Twee)) <!-- wp:footnotes /-->'
    const library = { attachments: new Map(), blocks: new Map() }
    const written = writeOut({ html, meta, number: '1', thumbnail: undefined }, library)
    expect(written.html).toContain('y<sup>2</sup>')
    expect(written.html).toContain('<ol><li>Eén</li></ol>')
    expect(written.html).toContain('<ol start="2"><li>Twee</li></ol>')
  })
})

import { expect, it } from 'vitest'
import { readNotes } from './footnotes'

const note = (id: string) => ({ id, content: `Noot ${id}` })
const sup = (id: string) => `<sup data-fn="${id}" class="fn"><a href="#${id}">1</a></sup>`

it('reads the notes of the block editor in the order of the text, and those that it no longer has behind them', () => {
  const field = JSON.stringify([note('weg'), note('b'), note('a')])
  expect(readNotes(field, `<p>Een${sup('a')} twee${sup('b')} weer${sup('a')}</p>`).notes).toEqual([
    'Noot a',
    'Noot b',
    'Noot weg',
  ])
})

it('says of notes that they cannot be read', () => {
  expect(readNotes('{kapot', '').told).toEqual(['de voetnoten zijn niet te lezen; ze ontbreken.'])
  expect([readNotes('null', ''), readNotes(undefined, '')]).toEqual([
    { notes: [], told: [] },
    { notes: [], told: [] },
  ])
})

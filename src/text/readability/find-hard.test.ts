import { expect, it } from 'vitest'
import { findHard } from './find-hard'
import { linesToRead } from './lines-to-read'

const sentence = (count: number) => `Elk${' woord'.repeat(count - 1)}.`
const line = (text: string, isSentence = true) => ({ text, top: 0, isSentence })

it('names sentences of more than 20 words, and not those of 20', () => {
  const { sentences } = findHard([line(`${sentence(20)} ${sentence(21)} Kort.`)])
  expect(sentences).toEqual([{ sentence: sentence(21), top: 0, words: 21 }])
})

it('takes an abbreviation for no end, and the end of a line for one', () => {
  const long = `Dit komt bijv. door ${sentence(17)}`
  expect(findHard([line(long)]).sentences).toMatchObject([{ words: 21 }])
  expect(findHard([line(`${'woord '.repeat(15)}\n${'woord '.repeat(15)}`)]).sentences).toEqual([])
})

it('does not count the words of a heading or a cell as a sentence', () => {
  expect(findHard([line(sentence(30), false)]).sentences).toEqual([])
})

it('names words of offices and hospitals with what most people say, and long words, once', () => {
  const { words } = findHard([
    line('Neem indien nodig medicatie. Stop met medicatie bij hartritmestoornissen.'),
  ])
  expect(words).toMatchObject([
    { word: 'medicatie', plain: 'medicijnen', times: 2, sentence: 'Neem indien nodig medicatie.' },
    { word: 'indien', plain: 'als' },
    { word: 'hartritmestoornissen', times: 1 },
  ])
  expect(words[2]).not.toHaveProperty('plain')
  expect(findHard([line('De kniegewricht-slijmbeurs-klachten.')]).words).toEqual([])
})

it('reads items and blocks each as lines of their own, and the 2 of H₂O as it stands in the editor', () => {
  const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
  const item = (...children: object[]) => ({ type: 'listitem', children })
  const list = {
    type: 'list',
    children: [item(text('een')), item({ type: 'list', children: [item(text('twee'))] })],
  }
  const water = {
    type: 'paragraph',
    children: [text('H'), text('2', 32), text('O'), { type: 'linebreak' }, text('nat')],
  }
  const fields = { blockType: 'table', caption: 'Kop', rows: [['a', 'b']] }
  const stored = { root: { children: [water, list, { type: 'block', fields }] } }
  expect(linesToRead(stored)).toEqual([
    { text: 'H2O\nnat', top: 0, isSentence: true },
    { text: 'een', top: 1, isSentence: true },
    { text: 'twee', top: 1, isSentence: true },
    { text: 'Kop', top: 2, isSentence: false },
    { text: 'a', top: 2, isSentence: false },
    { text: 'b', top: 2, isSentence: false },
  ])
})

import { expect, it } from 'vitest'
import { bodyText } from './body-text'
import { FORMAT } from './text-format'
import { wordsIn } from './text-node'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const body = (...children: object[]) => ({ root: { children } })

it('keeps a word whole that has a format or a link in its middle, and parts what stands in lines of their own', () => {
  const water = [text('H'), text('2', FORMAT.subscript), text('O'), text(' in '), text('melk', FORMAT.italic)]
  const link = { type: 'link', children: [text('zout')] }
  const item = (...children: object[]) => ({ type: 'listitem', children })
  const list = { type: 'list', children: [item(text('een')), item(text('twee'))] }
  const line = { type: 'paragraph', children: [...water, { type: 'linebreak' }, link, text('arm')] }
  const quote = { type: 'quote', children: [text('Rust.')] }
  expect(bodyText(body(line, list, quote))).toBe('H2O in melk zoutarm een twee Rust.')
})

it('parts the number of a note from the word before it', () => {
  const line = { type: 'paragraph', children: [text('kramp'), text('1', FORMAT.superscript)] }
  expect(bodyText(body(line))).toBe('kramp 1')
})

it('reads over a footnote, which is no word', () => {
  const footnote = { type: 'inlineBlock', fields: { blockType: 'footnote', source: 'n', note: 'p. 12' } }
  const line = { type: 'paragraph', children: [text('kramp'), footnote, text(', vaak')] }
  expect(bodyText(body(line))).toBe('kramp, vaak')
  expect(wordsIn(line as never)).toBe('kramp, vaak')
})

it('takes the words of blocks along', () => {
  const fields = { blockType: 'callout', heading: 'Let op', text: 'Drink.' }
  expect(bodyText(body({ type: 'block', fields }, { type: 'paragraph', children: [text('Na')] }))).toBe(
    'Let op Drink. Na',
  )
})

it('shows a power as one where there is no format', () => {
  const line = (...children: object[]) => ({ type: 'paragraph', children }) as never
  expect(wordsIn(line(text('10'), text('9', FORMAT.superscript), text('/l')))).toBe('10⁹/l')
  expect(wordsIn(line(text('CO'), text('2', FORMAT.subscript)))).toBe('CO₂')
  expect(wordsIn(line(text('de 1'), text('e', FORMAT.superscript)))).toBe('de 1e')
})

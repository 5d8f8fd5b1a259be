import { expect, it } from 'vitest'
import { htmlLines } from './html-lines'

it('reads a list of a web page', () => {
  expect(htmlLines('<ul><li>griep &ndash; 12</li><li><b>koorts</b>\n – 3</li></ul>')).toEqual([
    'griep – 12',
    'koorts – 3',
  ])
})

it('parts the cells of a table by tabs, also where they hold paragraphs', () => {
  const html = '<style>p{}</style><table><tr><td><p>griep</p></td><td><p>1.200</p></td></tr></table>'
  expect(htmlLines(html)).toEqual(['griep\t1.200'])
})

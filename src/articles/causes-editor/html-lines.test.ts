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

it('makes no longer figures of what stands high or low behind them', () => {
  expect(
    htmlLines('<p>griep – 700<sup>1</sup></p><p>kou – 10<sup>5</sup></p><p>vitamine B<sub>12</sub> – 3</p>'),
  ).toEqual(['griep – 700^1', 'kou – 10^5', 'vitamine B12 – 3'])
})

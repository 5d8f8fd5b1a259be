import { expect, it } from 'vitest'
import { convertHtml } from './convert-html'
import { elementsIn, parseHtml, wordsWithin } from './html-nodes'

const MANY = 200_000

it.each(['<div>', '<b>', '<ul><li>', '<table><tr><td>', '<blockquote>', '<dl><dt>'])(
  'reads a page of which %s ends nowhere at once, and every word of it',
  (open) => {
    const before = performance.now()
    const nodes = parseHtml(
      `<h2>Kop</h2>${open.repeat(MANY)}een <p>twee</p><i>drie</i> <img src="a.jpg">vier`,
    )
    expect(performance.now() - before).toBeLessThan(10_000)
    expect(wordsWithin(nodes)).toBe('Kop een twee drie vier')
    expect(elementsIn(nodes).some(({ name }) => name === 'img')).toBe(true)
  },
)

it('shows no script as words, however deep it stands', () => {
  const script = "<script>if (a < b) alert('</div>')</script>"
  for (const depth of [150, 9_000])
    expect(converted(`${'<div>'.repeat(depth)}een ${script}twee`)).toBe('een twee')
})

it('keeps the order of a long page that is not deep', () => {
  const nodes = parseHtml(`<ul>${'<li>een <b>twee</b>'.repeat(20_000)}`)
  expect(elementsIn(nodes)).toHaveLength(40_001)
})

function converted(html: string): string {
  const linkTo = (url: string) => ({ url })
  const { body } = convertHtml(html, { title: 'Proef', withCauses: false, pictures: new Map(), linkTo })
  return JSON.stringify(body)
    .match(/(?<="text":")[^"]*/g)
    ?.join(' ') as string
}

import { expect, it } from 'vitest'
import { expandBlocks } from './expand-blocks'

it('shows what editors put in a block of their own, whatever they called its fields', () => {
  const data = { titel: 'Let op', _titel: 'field_1', uitleg: 'Drink water', aantal: '3', kleur: '#ff0000' }
  const html = `<!-- wp:acf/waarschuwing ${JSON.stringify({ name: 'acf/waarschuwing', data })} /-->`
  expect(expandBlocks(html, new Map(), '').html).toBe('<div>Let op</div><div>Drink water</div>')
})

it('reads what a block keeps as in an address', () => {
  const block = '<!-- wp:lazyblock/tip {"inhoud":"%3Cp%3EDrink%20100%25%20water.%3C%2Fp%3E"} /-->'
  expect(expandBlocks(block, new Map(), '').html).toBe('<div><p>Drink 100% water.</p></div>')
})

it.each(['ub/table-of-contents-block', 'simpletoc/toc', 'rank-math/toc-block', 'luckywp/tableofcontents'])(
  'leaves out where a block would put a table of contents: %s',
  (name) => {
    expect(expandBlocks(`<!-- wp:${name} {"title":"Inhoud"} /-->`, new Map(), '')).toMatchObject({
      html: '',
      told: [],
    })
  },
)

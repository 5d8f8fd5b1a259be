import { expect, it } from 'vitest'
import { expandBlocks } from './expand-blocks'

it('shows what editors put in a block of their own, whatever they called its fields', () => {
  const data = { titel: 'Let op', _titel: 'field_1', uitleg: 'Drink water', aantal: '3', kleur: '#ff0000' }
  const html = `<!-- wp:acf/waarschuwing ${JSON.stringify({ name: 'acf/waarschuwing', data })} /-->`
  expect(expandBlocks(html, new Map(), '').html).toBe('<div>Let op</div><div>Drink water</div>')
})

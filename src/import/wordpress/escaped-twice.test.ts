import { expect, it } from 'vitest'
import { unescapedOnce } from './escaped-twice'

it('makes markup of a text that was escaped twice, and tells so', () => {
  const { html, told } = unescapedOnce(
    '&lt;h2 id=&quot;a&quot;&gt;A &amp;amp; B&lt;/h2&gt;&lt;p&gt;C &amp;lt; D&lt;/p&gt;',
  )
  expect(html).toBe('<h2 id="a">A &amp; B</h2><p>C &lt; D</p>')
  expect(told).toHaveLength(1)
})

it.each([
  '<p>Een alinea begint met &lt;p&gt; en eindigt met &lt;/p&gt;.</p>',
  'Waarden van 3 &lt; 5 en 7 &gt; 6',
  'Wie &lt;p&gt; schrijft, begint een alinea',
  '&lt;p&gt;'.repeat(50_000),
])('leaves a text as it is that only speaks of signs', (html) => {
  const before = performance.now()
  expect(unescapedOnce(html)).toEqual({ html, told: [] })
  expect(performance.now() - before).toBeLessThan(1_000)
})

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

it('makes signs of those that were escaped twice, and tells so', () => {
  expect(unescapedOnce('<p>caf&amp;eacute;&amp;nbsp;Tom &amp;amp; Jerry&amp;#8217;s &amp; zo</p>')).toEqual({
    html: '<p>caf&eacute;&nbsp;Tom &amp; Jerry&#8217;s &amp; zo</p>',
    told: ['tekens stonden als code in de tekst (&eacute;), en zijn weer tekens; kijk na of dat klopt.'],
  })
})

it.each([
  '<p>Schrijf <code>&amp;eacute;</code> voor é.</p>',
  '<p>R&amp;D; en &amp;lt;b&amp;gt; en a&amp;b;</p>',
  '<p><a href="?a=1&amp;copy=2">link</a></p>',
])('leaves what may be meant so: %s', (html) => {
  expect(unescapedOnce(html)).toEqual({ html, told: [] })
})

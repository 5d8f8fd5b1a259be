import { expect, it } from 'vitest'
import { tookShort } from '../../../tests/support/took-short'
import { htmlText } from '../posts/html-text'
import { showCode } from './code-shortcodes'
import { expandShortcodes } from './shortcodes'

it.each([
  ['[code]\n<title>Kramp</title>\n[/code]', '<title>Kramp</title>'],
  ['[html highlight="4"]&lt;b&gt;vet&lt;/b&gt;[/html]', '<b>vet</b>'],
  ['[cc lang="php"]if ((a)) [gallery][/cc]', 'if ((a)) [gallery]'],
  ['[ccnLe_php]<?php a(); ?>[/ccnLe_php]', '<?php a(); ?>'],
])('shows code as readers saw it: %s', (shortcode, code) => {
  const { html, told } = expandShortcodes(shortcode, new Map())
  expect([htmlText(html), told]).toEqual([code, []])
})

it('leaves what does not end, and what only begins so', () => {
  expect(showCode('[code] <b>een</b> [coder]twee[/coder]')).toBe('[code] <b>een</b> [coder]twee[/coder]')
})

it.each(['[code]', '[code ', '[cc]'])('reads a text full of %s at once', (beginning) => {
  expect(tookShort(() => showCode(beginning.repeat(60_000)))).toBe(true)
})

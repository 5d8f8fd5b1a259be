import { expect, it } from 'vitest'
import { countLinks } from './links'

it.each([
  ['geen', 0],
  ['kijk op thuisarts.nl, of mail mij.', 0],
  ['zie https://thuisarts.nl', 1],
  ['zie https://www.thuisarts.nl', 1],
  ['zie www.thuisarts.nl en HTTP://x.nl', 2],
  ['<a href="https://spam.example">hier</a>', 1],
  ['[url=https://spam.example]hier[/url] [url]www.x.nl[/url]', 3],
])('in "%s" counts %i', (text, count) => {
  expect(countLinks(text)).toBe(count)
})

it.each([
  ['<a href="https://spam.example" title="https://two.example">', 2],
  ['<a <a href="https://spam.example">', 2],
  ['1 > 0, zie <a> https://thuisarts.nl', 1],
])('in "%s" counts %i', (text, count) => {
  expect(countLinks(text)).toBe(count)
})
